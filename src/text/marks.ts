import { normalise } from '#text/normalise.ts';
import { indexOfWords } from '#text/quotation.ts';

/** A stretch of a text, and what it is marked as. */
export interface Segment<Mark extends string> {
  readonly text: string;
  readonly mark: Mark | undefined;
}

/**
 * Cuts a normalised text where phrases in it are marked, in whole words. The segments joined are the text, unchanged. A phrase is marked where it
 * first occurs; one that is not there, or overlaps an earlier one, is passed over.
 *
 * @param phrases phrases to mark, by the kind of mark
 */
export function markPhrases<Mark extends string>(
  text: string,
  phrases: Readonly<Partial<Record<Mark, readonly string[]>>>,
): Segment<Mark>[] {
  const kinds = Object.keys(phrases) as Mark[];
  const found = kinds
    .flatMap((mark) =>
      (phrases[mark] ?? [])
        .map(normalise)
        .map((phrase) => ({ mark, phrase, start: indexOfWords(text, phrase) })),
    )
    .filter(({ start }) => start !== -1)
    .sort((a, b) => a.start - b.start);
  const segments: Segment<Mark>[] = [];
  let next = 0;
  for (const { mark, phrase, start } of found) {
    if (start < next) continue;
    if (start > next) segments.push({ text: text.slice(next, start), mark: undefined });
    segments.push({ text: phrase, mark });
    next = start + phrase.length;
  }
  if (next < text.length) segments.push({ text: text.slice(next), mark: undefined });
  return segments;
}
