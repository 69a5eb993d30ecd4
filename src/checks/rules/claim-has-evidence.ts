import { strictRule } from '#checks/rule.ts';

export const claimHasEvidence = strictRule(
  'claim-has-evidence',
  `Every paragraph of a component page links to what it rests on.

A link to a clause or passage, a <Quote> or a <Clause> counts. A paragraph that only sums up the one beside it can be
joined to it.`,
  ({ corpus }) =>
    // What is refused may have been meant as the evidence.
    [...corpus.components.values()]
      .filter(({ prose }) => prose.refused.length === 0)
      .flatMap(({ prose }) =>
        prose.blocks
          .filter(({ type, cites }) => type === 'paragraph' && !cites)
          .map(({ text, place }) => ({
            place,
            subject: text,
            message: 'This paragraph cites nothing.',
            hint: 'Link the clause or passage it rests on, or join it to the paragraph that does.',
          })),
      ),
);
