import { strictRule, type Violation } from '#checks/rule.ts';
import type { Clause, Corpus } from '#corpus/corpus.ts';
import { exists, isUnreadable } from '#corpus/identify.ts';
import { isSound } from '#corpus/soundness.ts';
import { strengthOf } from '#corpus/strength.ts';
import { normalise } from '#text/normalise.ts';
import { indexOfWords } from '#text/quotation.ts';

export const strengthIsEarned = strictRule(
  'strength-is-earned',
  `Every clause has one strength of wording, and the words that earn it, and the words of its conditions, stand in the clause.

A sentence has strength: with its value and the words that earn it. An item has the strength of its sentence, and a phrase
without a verb that of the clause that strengthFrom: names. Correct the words, or the value.`,
  ({ corpus }) =>
    [...corpus.clauses.values()]
      .filter(({ id }) => isSound(corpus, `clause:${id}`))
      .flatMap((clause) => [...missing(corpus, clause), ...absentWords(clause)]),
);

function missing(corpus: Corpus, clause: Clause): Violation[] {
  const { strength, strengthFrom } = clause.entry.data;
  const at = clause.entry.at([strengthFrom ? 'strengthFrom' : 'words']);
  if (strength && strengthFrom) {
    const message = 'The clause has a strength of its own, and one from another clause.';
    return [
      { place: at, subject: strengthFrom, message, hint: 'Keep one of `strength` and `strengthFrom`.' },
    ];
  }
  if (strengthOf(corpus, clause)) return [];
  const under = strengthFrom ?? clause.parent;
  // A clause that is not there, or a sentence that has no strength, has a finding of its own.
  if (under && (isUnreadable(corpus, `clause:${under}`) || !exists(corpus, `clause:${under}`))) return [];
  if (clause.parent && !strengthFrom) return [];
  const message = under ? `\`${under}\` gives no strength.` : `Clause ${clause.label} has no strength.`;
  const hint =
    'Add `strength:` with its value and the words that earn it, or `strengthFrom:` with a clause that has one.';
  return [{ place: at, subject: under ?? clause.id, message, hint }];
}

function absentWords({ words, entry }: Clause): Violation[] {
  const { strength, conditions } = entry.data;
  const phrases = [
    ...(strength?.earnedBy ?? []).map((phrase, index) => ({ phrase, path: ['strength', 'earnedBy', index] })),
    ...conditions.map((phrase, index) => ({ phrase, path: ['conditions', index] })),
  ];
  return phrases
    .filter(({ phrase }) => indexOfWords(words, normalise(phrase)) === -1)
    .map(({ phrase, path }) => ({
      place: entry.at(path),
      subject: phrase,
      message: `“${phrase}” is not in the words of the clause.`,
      hint: 'Copy the words from the clause.',
    }));
}
