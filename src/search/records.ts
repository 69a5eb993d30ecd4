import type { CustomRecord } from 'pagefind';
import { quotationMark } from '#corpus/block-text.ts';
import { type Corpus, componentOf, quotedReports } from '#corpus/corpus.ts';
import { labelOf } from '#corpus/labels.ts';
import { subjectWords } from '#corpus/subjects.ts';
import { addressOf } from '#model/address.ts';
import type { Ref } from '#model/ref.ts';
import { excerptText } from '#text/excerpt.ts';

/** The kinds of record, as the search page shows them in titles and in its filter. */
const kinds = { clause: 'Clause', passage: 'Quoted passage', component: 'Component page' } as const;

interface Filters {
  readonly Component?: string | undefined;
  readonly Source?: string | undefined;
}

/** What the search index holds: one record a clause, one a quoted passage, one a component page. */
export function searchRecords(corpus: Corpus): CustomRecord[] {
  const record = (ref: Ref, kind: string, words: string, filters: Filters): CustomRecord => ({
    // From the root of the site: Pagefind puts the path before it that it was itself loaded from.
    url: `/${addressOf(ref)}`,
    language: indexLanguage(corpus),
    content: words,
    // Pagefind searches these too. Other words for the same thing are found this way and stay out of the excerpt.
    meta: { title: `${kind}: ${labelOf(corpus, ref)}`, subjects: subjectWords(corpus, words).join(', ') },
    filters: Object.fromEntries(
      Object.entries({ Kind: kind, ...filters }).flatMap(([name, value]) => (value ? [[name, [value]]] : [])),
    ),
  });
  const textSource = corpus.sources.get(corpus.site?.data.text ?? '')?.data.shortTitle;
  return [
    ...[...corpus.clauses.values()].map(({ id, words, group }) =>
      record(`clause:${id}`, kinds.clause, words, {
        Component: componentOf(corpus, group.id)?.data.title,
        Source: textSource,
      }),
    ),
    ...quotedReports(corpus).map(({ id, source, excerpt }) =>
      record(`passage:${id}`, kinds.passage, excerptText(excerpt), { Source: source.data.shortTitle }),
    ),
    ...[...corpus.components.values()].map(({ id, data, prose }) => {
      const words = [
        data.summary,
        ...prose.blocks.map(({ text }) => text.replaceAll(quotationMark, '…')),
      ].join(' ');
      return record(`component:${id}`, kinds.component, words, { Component: data.title });
    }),
  ];
}

/** The language of the index, as ISO 639-1 has it: Pagefind keeps one index a language, and there is one here. */
export function indexLanguage({ site }: Corpus): string {
  return site?.data.language.split('-')[0] ?? 'en';
}
