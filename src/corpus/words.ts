import type { Corpus } from '#corpus/corpus.ts';
import { type Ref, refParts } from '#model/ref.ts';
import { runTexts } from '#text/excerpt.ts';

/**
 * The stored words of a clause, a group or a passage, one string for each unbroken run;
 * `undefined` for what has none, such as a passage that is only summarised.
 */
export function wordsOf(corpus: Corpus, ref: Ref): readonly string[] | undefined {
  const { kind, id } = refParts(ref);
  if (kind === 'passage') {
    const excerpt = corpus.passages.get(id)?.excerpt;
    return excerpt && runTexts(excerpt);
  }
  const clause = corpus.clauses.get(id);
  if (clause) return [clause.words];
  const group = corpus.groups.get(id);
  const first = group && corpus.clauses.get(group.clauses[0] ?? '');
  return first && wordsOf(corpus, `passage:${first.from}`);
}
