import { byName } from '#corpus/by-name.ts';
import type { Corpus, Statement, Variant } from '#corpus/corpus.ts';
import { type Weight, weights } from '#model/variant.ts';

/** The statements that bear on one of these clauses, in the order of the speakers' names. */
export function statementsOn({ statements, parties }: Corpus, clauses: readonly string[]): Statement[] {
  const speakers = byName(parties.values()).map(({ id }) => id);
  return [...statements.values()]
    .filter(({ data }) => data.clauses.some((id) => clauses.includes(id)))
    .sort((a, b) => speakers.indexOf(a.data.speaker) - speakers.indexOf(b.data.speaker));
}

/** The clauses that a variant is about: those among its readings, or those that it names. */
export function clausesOfVariant({ clauses }: Corpus, { data }: Variant): string[] {
  return [...data.readings.map(({ from }) => from), ...data.about].filter((id) => clauses.has(id));
}

/** The variants about one of these clauses, the weightiest first. */
export function variantsOn(corpus: Corpus, clauses: readonly string[]): Variant[] {
  return byWeight(
    [...corpus.variants.values()].filter((variant) =>
      clausesOfVariant(corpus, variant).some((id) => clauses.includes(id)),
    ),
  );
}

/** The variants in the order of their weight. */
export function byWeight(variants: readonly Variant[]): Variant[] {
  const order = Object.keys(weights) as Weight[];
  return [...variants].sort((a, b) => order.indexOf(a.data.weight) - order.indexOf(b.data.weight));
}
