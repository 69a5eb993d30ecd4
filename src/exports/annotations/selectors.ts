import type { Stretch } from '#text/whole-words.ts';

/** How much of the text beside a quotation goes with it at first, in characters. */
const contextLength = 32;

/** Words with what stands beside them: https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** Where words stand, in Unicode code points: https://www.w3.org/TR/annotation-model/#text-position-selector */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** Selects a stretch by its words, with as much beside them as it takes to tell it from any other place. */
export function quoteSelector(text: string, { start, end }: Stretch): TextQuoteSelector {
  const exact = text.slice(start, end);
  for (let length = contextLength; ; length *= 2) {
    // Whole characters: one has at most two code units.
    const prefix = [...text.slice(Math.max(0, start - 2 * length), start)].slice(-length).join('');
    const suffix = [...text.slice(end, end + 2 * length)].slice(0, length).join('');
    const isOnlyPlace = text.indexOf(prefix + exact + suffix) === text.lastIndexOf(prefix + exact + suffix);
    if (isOnlyPlace)
      return { type: 'TextQuoteSelector', exact, ...(prefix && { prefix }), ...(suffix && { suffix }) };
  }
}

/**
 * Selects a stretch by its place. The model counts code points, and so does Apache Annotator; the offsets of a string in
 * JavaScript are UTF-16 code units, which count a character outside the basic plane twice.
 */
export function positionSelector(text: string, { start, end }: Stretch): TextPositionSelector {
  const first = [...text.slice(0, start)].length;
  return { type: 'TextPositionSelector', start: first, end: first + [...text.slice(start, end)].length };
}
