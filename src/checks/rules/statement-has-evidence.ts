import { strictRule, type Violation } from '#checks/rule.ts';
import type { Corpus, Statement } from '#corpus/corpus.ts';

export const statementHasEvidence = strictRule(
  'statement-has-evidence',
  `A statement rests on a passage that is used here, and one that says what its speaker would or would not do has the words.

A passage that is out of scope is not used, so nothing is reported from it. That the words stand in the passage is held by
quotation-is-verbatim. Quote the decisive words, or take the stance away.`,
  ({ corpus }) =>
    [...corpus.statements.values()].flatMap((statement) => [
      ...unused(corpus, statement),
      ...withoutWords(statement),
    ]),
);

function unused({ passages }: Corpus, { data, at }: Statement): Violation[] {
  const passage = passages.get(data.from)?.data;
  if (!passage?.outOfScope || passage.quoted || passage.summary) return [];
  const message = `\`${data.from}\` is out of scope, so nothing is reported from it.`;
  return [{ place: at(['from']), subject: data.from, message, hint: 'Give the passage a summary first.' }];
}

function withoutWords({ data, at }: Statement): Violation[] {
  if (!data.stance || data.words) return [];
  const message = `That the speaker “${data.stance}” act is not borne out by any words.`;
  return [
    {
      place: at(['stance']),
      subject: data.stance,
      message,
      hint: 'Quote the decisive words, or take it away.',
    },
  ];
}
