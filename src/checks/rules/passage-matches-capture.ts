import { strictRule } from '#checks/rule.ts';
import { excerptFaults } from '#corpus/excerpt-faults.ts';

export const passageMatchesCapture = strictRule(
  'passage-matches-capture',
  `The stored words of a passage are those of the captured source, by SHA-256.

A whole paragraph is compared with the paragraph's digest. An excerpt has one sentence a line and a line with […]
wherever sentences are left out; each line is compared with the digests of the paragraph's sentences, in order.
A line with […] in it quotes phrases of a sentence; each is compared with the digests of the phrases that \`npm run
capture\` took for this passage, in order. A phrase that is new has none until you run it again with --write.
A digest cannot say what is wrong, only that something is: copy the words again from the capture.`,
  ({ corpus }) =>
    [...corpus.passages.values()].flatMap((passage) =>
      excerptFaults(passage).map((fault) => ({
        ...fault,
        place: passage.source.at(['passages', passage.source.data.passages.indexOf(passage.data), 'quoted']),
      })),
    ),
);
