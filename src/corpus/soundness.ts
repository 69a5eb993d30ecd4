import type { Clause, Corpus } from '#corpus/corpus.ts';
import { excerptFaults } from '#corpus/excerpt-faults.ts';
import { wordsOf } from '#corpus/words.ts';
import { type Ref, refParts } from '#model/ref.ts';
import { compareQuotation } from '#text/quotation.ts';

/**
 * Whether the stored words of a passage, clause or group are those of the source, so that other words can be judged by
 * them. When they are not, that is one finding, and what quotes them is not to blame.
 */
export function isSound(corpus: Corpus, ref: Ref): boolean {
  const { kind, id } = refParts(ref);
  if (kind === 'passage') {
    const passage = corpus.passages.get(id);
    return passage !== undefined && excerptFaults(passage).length === 0;
  }
  const clause = corpus.clauses.get(id);
  if (clause) return isVerbatim(corpus, clause);
  const group = corpus.groups.get(id);
  return group?.clauses.every((member) => isSound(corpus, `clause:${member}`)) ?? false;
}

function isVerbatim(corpus: Corpus, { words, from }: Clause): boolean {
  const passage: Ref = `passage:${from}`;
  return isSound(corpus, passage) && compareQuotation(words, wordsOf(corpus, passage) ?? []).found;
}
