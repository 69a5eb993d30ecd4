import { normalise } from '#text/normalise.ts';

/** How a quotation compares with the text that it says it is from. */
export type Comparison =
  | { readonly found: true }
  | { readonly found: false; readonly cutsWord: true }
  | {
      readonly found: false;
      readonly cutsWord: false;
      /** The last words up to which it agrees with the best place; empty when its first letter is nowhere. */
      readonly agrees: string;
      /** How the quotation goes on there. */
      readonly has: string;
      /** How the text goes on there. */
      readonly wants: string;
    };

const contextLength = 30;

/** Looks for a quotation, character for character after normalising and in whole words, in the unbroken runs of a text. */
export function compareQuotation(quotation: string, runs: readonly string[]): Comparison {
  const words = normalise(quotation);
  if (runs.some((text) => indexOfWords(text, words) !== -1)) return { found: true };
  if (runs.some((text) => text.includes(words))) return { found: false, cutsWord: true };
  return firstDifference(words, runs);
}

/** Where words stand in a text from an offset on, not beginning or ending inside a word; -1 when they do not. */
export function indexOfWords(text: string, words: string, from = 0): number {
  for (let start = text.indexOf(words, from); start !== -1; start = text.indexOf(words, start + 1)) {
    if (isBoundary(text, start) && isBoundary(text, start + words.length)) return start;
  }
  return -1;
}

function isBoundary(text: string, offset: number): boolean {
  const letter = /[\p{L}\p{N}]/u;
  return !(letter.test(text.charAt(offset - 1)) && letter.test(text.charAt(offset)));
}

/** The place where most of the quotation's beginning agrees with a run, and what differs after it. */
function firstDifference(words: string, runs: readonly string[]): Comparison {
  let length = 0;
  let rest = runs[0] ?? '';
  for (const text of runs) {
    while (length < words.length) {
      const start = text.indexOf(words.slice(0, length + 1));
      if (start === -1) break;
      length += 1;
      rest = text.slice(start + length);
    }
  }
  return {
    found: false,
    cutsWord: false,
    agrees: words.slice(Math.max(0, length - contextLength), length),
    has: words.slice(length, length + contextLength),
    wants: rest.slice(0, contextLength),
  };
}
