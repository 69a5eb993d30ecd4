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

/** The language of the words of a clause, group or passage, as a BCP 47 tag. */
export function languageOf(corpus: Corpus, ref: Ref): string | undefined {
  const { kind, id } = refParts(ref);
  if (kind === 'passage') return corpus.passages.get(id)?.source.data.language;
  const clause = corpus.clauses.get(id) ?? corpus.clauses.get(corpus.groups.get(id)?.clauses[0] ?? '');
  return clause && languageOf(corpus, `passage:${clause.from}`);
}
