import { partiesByName } from '#corpus/by-name.ts';
import type { Corpus, Statement, Variant } from '#corpus/corpus.ts';
import { type Weight, weights } from '#model/variant.ts';

/** The statements that bear on one of these clauses, in the order of the speakers' names. */
export function statementsOn(corpus: Corpus, clauses: readonly string[]): Statement[] {
  const speakers = partiesByName(corpus).map(({ id }) => id);
  return [...corpus.statements.values()]
    .filter(({ data }) =>
      data.clauses.flatMap((id) => clausesNamed(corpus, id)).some((id) => clauses.includes(id)),
    )
    .sort((a, b) => speakers.indexOf(a.data.speaker) - speakers.indexOf(b.data.speaker));
}

/** The clauses that a variant is about: those among its readings, and those that it names. */
export function clausesOfVariant(corpus: Corpus, { data }: Variant): string[] {
  return [...data.readings.map(({ from }) => from), ...data.about].flatMap((id) => clausesNamed(corpus, id));
}

/** The clauses that an id names: a clause, or all of a group; none if it is a passage's. */
function clausesNamed({ clauses, groups }: Corpus, id: string): readonly string[] {
  return clauses.has(id) ? [id] : (groups.get(id)?.clauses ?? []);
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
