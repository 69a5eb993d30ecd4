import { type Corpus, clausesOf, type Group } from '#corpus/corpus.ts';
import { wordsOf } from '#corpus/words.ts';

/**
 * The number that the source prints before the words of a group: `2.`; `undefined` where it prints none. It belongs to no
 * clause, and on the page of its publisher it may be drawn as the number of a list and be no text at all.
 */
export function printedNumber(corpus: Corpus, group: Group): string | undefined {
  const [first] = clausesOf(corpus, group);
  const paragraph = first && wordsOf(corpus, `passage:${first.from}`)?.[0];
  return /^\d+\.(?=\s)/.exec(paragraph ?? '')?.[0];
}
