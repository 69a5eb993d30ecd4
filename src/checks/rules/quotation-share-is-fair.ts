import { strictRule } from '#checks/rule.ts';
import { quotedShare } from '#corpus/coverage.ts';
import { quotableShare } from '#model/source.ts';

export const quotationShareIsFair = strictRule(
  'quotation-share-is-fair',
  `No more of a source is quoted than its kind allows: an official text whole, 40% of the words of an official readout,
25% of a press report.

The share is the words stored under quoted: over the words of the capture. Keep the sentences that are needed and
summarise the rest.`,
  ({ corpus }) =>
    [...corpus.sources.values()].flatMap((source) => {
      const share = quotedShare(corpus, source);
      const limit = quotableShare[source.data.kind];
      if (share <= limit) return [];
      const percent = (value: number) => `${(value * 100).toFixed(1)}%`;
      return [
        {
          place: source.at(['passages']),
          subject: source.id,
          message: `${percent(share)} of the words of \`${source.id}\` are quoted; the limit for this kind is ${percent(limit)}.`,
          hint: 'Quote fewer sentences and summarise the rest.',
        },
      ];
    }),
);
