import type { CheckedCorpus, Source } from '#corpus/corpus.ts';
import { type Ref, refParts } from '#model/ref.ts';

/** The source whose words a clause, a group, a passage, a source or the whole text is; `undefined` for what we wrote ourselves. */
export function citedSource(corpus: CheckedCorpus, ref: Ref): Source | undefined {
  const { clauses, groups, passages, sources, site } = corpus;
  const { kind, id } = refParts(ref);
  if (kind === 'source') return sources.get(id);
  if (ref === 'page:declaration') return sources.get(site.data.text);
  if (kind === 'passage') return passages.get(id)?.source;
  if (kind !== 'clause') return undefined;
  const clause = clauses.get(id) ?? clauses.get(groups.get(id)?.clauses[0] ?? '');
  return passages.get(clause?.from ?? '')?.source;
}
