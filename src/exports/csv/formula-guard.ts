/** What a spreadsheet program may take for the beginning of a formula, and the guard itself. */
const dangerous = /^['=+\-@\t\r\n＝＋－＠]/;

/**
 * A cell that no spreadsheet program takes for a formula: one that might be has an apostrophe in front.
 * csv-stringify has an option that does the same, but leaves a cell that begins with an apostrophe as it is, so that one
 * could not tell which cells to read back without it.
 */
export function guard(cell: string): string {
  return dangerous.test(cell) ? `'${cell}` : cell;
}

/** How to read a cell back, in words: for the pages and files that describe the tables. */
export const howToReadBack =
  'A cell that a spreadsheet program might take for a formula has an apostrophe in front. To read any cell that begins with an apostrophe, take that one away.';
