import { type Clause, clausesOf } from '#corpus/corpus.ts';
import { siteCorpus } from '#site/corpus.ts';

/** The clauses of the component whose page is being made: what stands in its prose is told by the address of the page. */
export function componentClauses(params: Readonly<Record<string, string | undefined>>): Clause[] {
  const corpus = siteCorpus();
  const component = corpus.components.get(params.component ?? '');
  const group = corpus.groups.get(component?.data.group ?? '');
  if (!group) throw new Error('Only the page about a component has clauses of its own.');
  return clausesOf(corpus, group);
}
