import { normalise } from '#text/normalise.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The paragraphs of a captured text, normalised: every non-blank line is one, counted from 1 elsewhere. */
export function paragraphs(capture: string): string[] {
  return capture
    .split(/\r\n|\r|\n/)
    .map(normalise)
    .filter((line) => line !== '');
}

/**
 * The sentences of one paragraph by Unicode's rules (UAX #29). Used only when a capture is taken: their
 * digests are stored, so nothing depends on a later version of Unicode cutting at the same places.
 */
export function sentences(paragraph: string): string[] {
  return [...segmenter.segment(paragraph)].map(({ segment }) => normalise(segment)).filter(Boolean);
}
