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

/** The strength of a clause: its own, or that of the sentence it stands in or under. `undefined` when neither is given. */
export function strengthOf(corpus: Corpus, clause: Clause): Reading | undefined {
  const own = clause.entry.data.strength;
  if (own) return { ...own, under: undefined };
  const under = corpus.clauses.get(clause.entry.data.strengthFrom ?? clause.parent ?? '');
  const given = under?.entry.data.strength;
  return given && { ...given, under };
}
