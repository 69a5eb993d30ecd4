import type { Corpus } from '#corpus/corpus.ts';
import { excerptText } from '#text/excerpt.ts';

/** Every character that stands in quoted words or in a source's title, each once, in the order of Unicode. */
export function quotedCharacters({ clauses, passages, sources, entries }: Corpus): string {
  const texts = [
    // What the site sets around quoted words.
    ' “”',
    ...[...clauses.values()].map(({ words }) => words),
    ...[...passages.values()].map(({ excerpt }) => (excerpt ? excerptText(excerpt) : '')),
    ...[...sources.values()].map(({ data }) => data.title),
    ...entries.flatMap(({ fields, prose }) =>
      [...fields.quotations, ...(prose?.quotes ?? [])].map(({ words }) => words),
    ),
  ];
  return [...new Set(texts.join('').replace(/\s/g, ' '))].sort().join('');
}
