import type { Clause, Corpus } from '#corpus/corpus.ts';
import type { Strength } from '#model/strength.ts';

/** How firmly a clause is worded, and which verb says so. */
export interface Reading {
  readonly value: Strength;
  /** The words that earn it: in the clause itself, or in `under`. */
  readonly earnedBy: readonly string[];
  /** The clause whose verb it is, for an item or a phrase that has none of its own. */
  readonly under: Clause | undefined;
}

/** The strength of a clause: its own, or that of the clause it stands in or under, however far up. `undefined` when none is given. */
export function strengthOf(
  corpus: Corpus,
  clause: Clause,
  below: readonly Clause[] = [],
): Reading | undefined {
  const own = clause.entry.data.strength;
  if (own) return { ...own, under: below.length > 0 ? clause : undefined };
  const above = corpus.clauses.get(clause.entry.data.strengthFrom ?? clause.parent ?? '');
  // A circle gives nothing.
  if (!above || below.includes(above)) return undefined;
  return strengthOf(corpus, above, [...below, clause]);
}
