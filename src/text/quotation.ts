import { normalise } from '#text/normalise.ts';

/** How a quotation compares with the text that it says it is from. */
export type Comparison =
  | { readonly found: true; readonly run: number; readonly start: number; readonly end: number }
  | { readonly found: false; readonly agrees: string; readonly has: string; readonly wants: string };

const contextLength = 30;

/**
 * Finds a quotation, character for character after normalising, in the unbroken runs of a text.
 *
 * @returns its run and offsets in UTF-16 code units; or, when it is nowhere, the point up to which it agrees
 * with the best place: the last agreeing words, what the quotation has there and what the text has.
 */
export function compareQuotation(quotation: string, runs: readonly string[]): Comparison {
  const words = normalise(quotation);
  for (const [run, text] of runs.entries()) {
    const start = text.indexOf(words);
    if (start !== -1) return { found: true, run, start, end: start + words.length };
  }
  return firstDifference(words, runs);
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
    agrees: words.slice(Math.max(0, length - contextLength), length),
    has: words.slice(length, length + contextLength),
    wants: rest.slice(0, contextLength),
  };
}
