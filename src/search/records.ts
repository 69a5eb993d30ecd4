import type { CustomRecord } from 'pagefind';
import { type Corpus, componentOf, reportingPassages } from '#corpus/corpus.ts';
import { labelOf } from '#corpus/labels.ts';
import { addressOf } from '#model/address.ts';
import type { Ref } from '#model/ref.ts';
import { withBase } from '#model/with-base.ts';
import { subjectWords } from '#search/subjects.ts';
import { excerptText } from '#text/excerpt.ts';

/** The names of the filters, as the search page shows them, and of the kinds in the first of them. */
const kind = { clause: 'Clause', passage: 'Quoted passage', component: 'Component page' } as const;

/** What the search index holds: one record a clause, one a quoted passage, one a component page. */
export function searchRecords(corpus: Corpus, base: string): CustomRecord[] {
  const record = (
    ref: Ref,
    title: string,
    words: string,
    filters: Record<string, string | undefined>,
  ): CustomRecord => ({
    url: withBase(base, addressOf(ref)),
    language: 'en',
    // What follows the words is found by a search but stands after everything a result shows of them.
    content: [words, labelOf(corpus, ref), filters.Kind, ...subjectWords(corpus, words)].join(' . '),
    meta: { title },
    filters: Object.fromEntries(
      Object.entries(filters).flatMap(([name, value]) => (value === undefined ? [] : [[name, [value]]])),
    ),
  });
  const textSource = corpus.sources.get(corpus.site?.data.text ?? '')?.data.shortTitle;
  return [
    ...[...corpus.clauses.values()].map(({ id, label, words, group }) =>
      record(`clause:${id}`, `${label}: ${kind.clause}`, words, {
        Kind: kind.clause,
        Component: componentOf(corpus, group.id)?.data.title,
        Source: textSource,
      }),
    ),
    ...reportingPassages(corpus).map(({ id, source, excerpt }) =>
      record(`passage:${id}`, labelOf(corpus, `passage:${id}`), excerptText(excerpt), {
        Kind: kind.passage,
        Source: source.data.shortTitle,
      }),
    ),
    ...[...corpus.components.values()].map(({ id, data }) =>
      record(`component:${id}`, data.title, `${data.title}. ${data.summary}`, {
        Kind: kind.component,
        Component: data.title,
      }),
    ),
  ];
}
