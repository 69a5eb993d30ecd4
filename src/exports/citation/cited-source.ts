import type { Corpus, Source } from '#corpus/corpus.ts';
import { type Ref, refParts } from '#model/ref.ts';

/** The source whose words a clause, a group, a passage or a source is; `undefined` for what we wrote ourselves. */
export function citedSource(corpus: Corpus, ref: Ref): Source | undefined {
  const { clauses, groups, passages, sources } = corpus;
  const { kind, id } = refParts(ref);
  if (kind === 'source') return sources.get(id);
  if (kind === 'passage') return passages.get(id)?.source;
  if (kind !== 'clause') return undefined;
  const clause = clauses.get(id) ?? clauses.get(groups.get(id)?.clauses[0] ?? '');
  return passages.get(clause?.from ?? '')?.source;
}
