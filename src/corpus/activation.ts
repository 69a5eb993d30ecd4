import {
  type Clause,
  type Component,
  type Corpus,
  clausesOf,
  componentOf,
  type Group,
} from '#corpus/corpus.ts';

/** Conditions in the words of the text, with the clauses that they stand in: more than one where they are word for word the same. */
export interface Conditions {
  readonly words: readonly string[];
  readonly clauses: readonly Clause[];
}

/** A component with the conditions that its own clauses carry. */
export interface Step {
  readonly component: Component;
  readonly group: Group;
  readonly conditions: readonly Conditions[];
}

/** What has to be so before each component applies. */
export interface Activation {
  /** The conditions that stand before the list of components, and so hold for all of them. */
  readonly forAll: readonly Conditions[];
  /** The components, in the order of the text. */
  readonly steps: readonly Step[];
}

/** The conditions that lead to each component, in the order of the text. */
export function activation(corpus: Corpus): Activation {
  const groups = [...corpus.groups.values()].map((group) => ({
    group,
    component: componentOf(corpus, group.id),
    clauses: clausesOf(corpus, group),
  }));
  const first = groups.findIndex(({ component }) => component);
  const before = groups.slice(0, Math.max(first, 0)).flatMap(({ clauses }) => clauses);
  return {
    forAll: conditionsOf(before),
    steps: groups.flatMap(({ group, component, clauses }) =>
      component ? [{ component, group, conditions: conditionsOf(clauses) }] : [],
    ),
  };
}

function conditionsOf(clauses: readonly Clause[]): Conditions[] {
  const conditional = clauses.filter(({ entry }) => entry.data.conditions.length > 0);
  const alike = Map.groupBy(conditional, ({ entry }) => entry.data.conditions.join('\n'));
  return [...alike.values()].map((members) => ({
    words: members[0]?.entry.data.conditions ?? [],
    clauses: members,
  }));
}

/** The conditions that stand before the list of components and hold for a clause in it: their words, each with its clause. */
export function conditionsBefore(corpus: Corpus, { group }: Clause): { from: string; words: string }[] {
  if (!componentOf(corpus, group.id)) return [];
  return activation(corpus).forAll.flatMap(({ words, clauses }) =>
    words.map((each) => ({ from: clauses[0]?.id ?? '', words: each })),
  );
}
