import type { Corpus, Passage } from '#corpus/corpus.ts';
import { type Ref, refParts } from '#model/ref.ts';
import { runTexts } from '#text/excerpt.ts';

/**
 * The stored words of a clause, a group or a passage, one string for each unbroken run;
 * `undefined` for what has none, such as a passage that is only summarised.
 */
export function wordsOf(corpus: Corpus, ref: Ref): readonly string[] | undefined {
  const { kind, id } = refParts(ref);
  const clause = kind === 'clause' ? corpus.clauses.get(id) : undefined;
  if (clause) return [clause.words];
  const excerpt = passageOf(corpus, ref)?.excerpt;
  return excerpt && runTexts(excerpt);
}

/** The language of the words of a clause, group or passage, as a BCP 47 tag. */
export function languageOf(corpus: Corpus, ref: Ref): string | undefined {
  return passageOf(corpus, ref)?.source.data.language;
}

/** The passage that holds the words of a clause, group or passage: that of a group is the one of its first clause. */
export function passageOf({ passages, clauses, groups }: Corpus, ref: Ref): Passage | undefined {
  const { kind, id } = refParts(ref);
  if (kind === 'passage') return passages.get(id);
  if (kind !== 'clause') return undefined;
  const clause = clauses.get(id) ?? clauses.get(groups.get(id)?.clauses[0] ?? '');
  return clause && passages.get(clause.from);
}
