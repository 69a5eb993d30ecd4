import { quotationMark } from '#corpus/block-text.ts';
import type { Corpus } from '#corpus/corpus.ts';
import type { Prose } from '#corpus/prose.ts';
import type { Place } from '#model/place.ts';

/** A stretch of our own words, without any quotation. */
export interface OwnText {
  readonly text: string;
  /** Where the character at an offset stands; for a field, where the field does. */
  at(offset: number): Place;
}

/** All that we wrote: prose between its quotations, and the fields that are in our words. */
export function ourWords({ entries }: Corpus): OwnText[] {
  return entries.flatMap(({ prose, fields }) => [
    ...(prose ? proseTexts(prose) : []),
    ...fields.ours.map(({ text, place }) => ({ text, at: () => place })),
  ]);
}

function proseTexts({ blocks }: Prose): OwnText[] {
  return blocks.flatMap(({ text, at }) => {
    let next = 0;
    return text.split(quotationMark).map((part) => {
      const start = next;
      next += part.length + quotationMark.length;
      return { text: part, at: (offset: number) => at(start + offset) };
    });
  });
}
