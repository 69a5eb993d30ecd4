import type { Explainer } from '#exports/export.ts';

/** The same, with other words for some clauses. */
export function withWords(explainer: Explainer, words: Readonly<Record<string, string>>): Explainer {
  const { corpus } = explainer;
  const clauses = [...corpus.clauses].map(
    ([id, clause]) => [id, { ...clause, words: words[id] ?? clause.words }] as const,
  );
  return { ...explainer, corpus: { ...corpus, clauses: new Map(clauses) } };
}
