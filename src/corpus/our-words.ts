import type { Corpus } from '#corpus/corpus.ts';
import { quotationMark } from '#corpus/prose.ts';
import { allProse } from '#corpus/prose-of.ts';
import type { Place } from '#model/place.ts';

/** A stretch of our own words, without any quotation. */
export interface OwnText {
  readonly text: string;
  readonly place: Place;
}

/** All that we wrote: prose between its quotations, and the fields that are in our words. */
export function ourWords(corpus: Corpus): OwnText[] {
  return [...proseTexts(corpus), ...sourceTexts(corpus), ...fieldTexts(corpus)];
}

function proseTexts(corpus: Corpus): OwnText[] {
  return allProse(corpus).flatMap(({ prose }) =>
    prose.blocks.flatMap(({ text, place }) =>
      text.split(quotationMark).map((part) => ({ text: part, place })),
    ),
  );
}

function sourceTexts({ sources }: Corpus): OwnText[] {
  return [...sources.values()].flatMap(({ data, at }) => [
    { text: data.about, place: at(['about']) },
    ...data.passages.flatMap((passage, index) =>
      (['summary', 'outOfScope'] as const).flatMap((field) =>
        passage[field] ? [{ text: passage[field], place: at(['passages', index, field]) }] : [],
      ),
    ),
  ]);
}

function fieldTexts({ components, pages, site }: Corpus): OwnText[] {
  return [
    ...[...components.values()].map(({ data, at }) => ({ text: data.summary, place: at(['summary']) })),
    ...[...pages.values()].map(({ data, at }) => ({ text: data.description, place: at(['description']) })),
    ...(site
      ? (['description', 'dated', 'disclaimer'] as const).map((field) => ({
          text: site.data[field],
          place: site.at([field]),
        }))
      : []),
  ];
}
