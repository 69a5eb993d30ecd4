import { quotationMark } from '#corpus/block-text.ts';
import type { Corpus } from '#corpus/corpus.ts';
import { allProse } from '#corpus/prose-of.ts';
import type { Place } from '#model/place.ts';

/** A stretch of our own words, without any quotation. */
export interface OwnText {
  readonly text: string;
  /** Where the character at an offset stands; for a field, where the field does. */
  at(offset: number): Place;
}

/** All that we wrote: prose between its quotations, and the fields that are in our words. */
export function ourWords(corpus: Corpus): OwnText[] {
  return [...proseTexts(corpus), ...sourceTexts(corpus), ...fieldTexts(corpus)];
}

function proseTexts(corpus: Corpus): OwnText[] {
  return allProse(corpus).flatMap(({ prose }) =>
    prose.blocks.flatMap(({ text, at }) => {
      let next = 0;
      return text.split(quotationMark).map((part) => {
        const start = next;
        next += part.length + quotationMark.length;
        return { text: part, at: (offset: number) => at(start + offset) };
      });
    }),
  );
}

function sourceTexts({ sources }: Corpus): OwnText[] {
  return [...sources.values()].flatMap(({ data, at }) => [
    field(data.about, at(['about'])),
    ...data.passages.flatMap((passage, index) =>
      (['summary', 'outOfScope'] as const).flatMap((name) =>
        passage[name] ? [field(passage[name], at(['passages', index, name]))] : [],
      ),
    ),
  ]);
}

function fieldTexts({ clauses, components, pages, site, subjects }: Corpus): OwnText[] {
  return [
    ...[...clauses.values()].flatMap(({ entry }) =>
      (['actors', 'beneficiaries', 'open'] as const).flatMap((name) =>
        entry.data[name].map((text, index) => field(text, entry.at([name, index]))),
      ),
    ),
    ...[...components.values()].flatMap(({ data, at }) => [
      field(data.title, at(['title'])),
      field(data.summary, at(['summary'])),
    ]),
    ...[...pages.values()].flatMap(({ data, at }) => [
      field(data.title, at(['title'])),
      field(data.description, at(['description'])),
    ]),
    ...(subjects
      ? subjects.data.map(({ heading }, index) => field(heading, subjects.at([index, 'heading'])))
      : []),
    ...(site
      ? (['title', 'description', 'dated', 'disclaimer'] as const).map((name) =>
          field(site.data[name], site.at([name])),
        )
      : []),
  ];
}

function field(text: string, place: Place): OwnText {
  return { text, at: () => place };
}
