import type { FirstLoad } from '#budget/first-load.ts';

/** A size for a reader: `14,336 bytes`. */
export function bytes(size: number): string {
  return `${size.toLocaleString('en-GB')} bytes`;
}

/** An address for a reader: with the slash that the root of the site is. */
export function pathOf(page: string): string {
  return `/${page}`;
}

/**
 * A table of the pages whose first load is largest, in lines of plain text; sizes in bytes.
 *
 * @param rows how many pages
 */
export function tableOf(loads: readonly FirstLoad[], rows: number): string[] {
  const largest = [...loads].sort((a, b) => b.htmlAndCss - a.htmlAndCss).slice(0, rows);
  const number = (value: number) => value.toLocaleString('en-GB');
  const cells = [
    ['page', 'HTML + CSS', 'scripts', 'fonts', 'requests'],
    ...largest.map(({ page, htmlAndCss, scripts, fonts, requests }) => [
      pathOf(page),
      number(htmlAndCss),
      number(scripts),
      number(fonts.reduce((total, it) => total + it.bytes, 0)),
      number(requests.length),
    ]),
  ];
  const width = (column: number) => Math.max(...cells.map((row) => row[column]?.length ?? 0));
  return cells.map((row) =>
    row.map((it, column) => (column === 0 ? it.padEnd(width(0)) : it.padStart(width(column)))).join('  '),
  );
}
