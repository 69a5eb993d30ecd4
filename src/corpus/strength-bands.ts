import { type Clause, type Component, type Corpus, clausesOf, componentOf } from '#corpus/corpus.ts';
import { type Reading, strengthOf } from '#corpus/strength.ts';
import { displayNumber } from '#text/numbering.ts';

/** A clause with how firmly it is worded. */
export interface Column {
  readonly clause: Clause;
  /** Its number as far as the heading above and the sentence before do not say it; empty where it has none. */
  readonly number: string;
  readonly reading: Reading | undefined;
}

/** The clauses of a component, or of a stretch of the text that belongs to none. */
export interface Band {
  /** What the group is called, or the section. */
  readonly label: string;
  readonly component: Component | undefined;
  readonly columns: readonly Column[];
}

/** The whole text, clause by clause, with how firmly each is worded: a component a band, and what stands around them by section. */
export function strengthBands(corpus: Corpus): Band[] {
  const bands: (Band & { readonly key: string; readonly columns: Column[] })[] = [];
  for (const group of corpus.groups.values()) {
    const component = componentOf(corpus, group.id);
    const key = component ? group.id : group.section.prefix;
    const label = component ? group.label : group.section.heading;
    const columns = clausesOf(corpus, group).map((clause) => column(corpus, clause));
    const last = bands.at(-1);
    if (last?.key === key) last.columns.push(...columns);
    else bands.push({ key, label, component, columns });
  }
  return bands.map(({ label, component, columns }) => ({ label, component, columns }));
}

function column(corpus: Corpus, clause: Clause): Column {
  const { item } = clause.number;
  const isNumbered = clause.group.section.clause.includes('{n}');
  const number = item ? `(${item})` : isNumbered ? displayNumber(clause.number) : '';
  return { clause, number, reading: strengthOf(corpus, clause) };
}
