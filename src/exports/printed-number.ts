/**
 * The number that a source prints at the beginning of a paragraph, before the words of any clause: `2.`; `undefined` where it
 * prints none. On the page of its publisher it may be drawn as the number of a list and be no text at all.
 */
export function printedNumber(paragraph: string): string | undefined {
  return /^\d+\.(?=\s)/.exec(paragraph)?.[0];
}
