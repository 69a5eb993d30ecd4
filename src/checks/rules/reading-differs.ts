import { strictRule, type Violation } from '#checks/rule.ts';
import type { Variant } from '#corpus/corpus.ts';
import { isSameWording } from '#text/word-difference.ts';

export const readingDiffers = strictRule(
  'reading-differs',
  `The readings of a variant differ in their words from the first.

Capital letters and the shape of an apostrophe are no difference. Where the same words stand in two places there is
nothing to compare: remove the reading.`,
  ({ corpus }) => [...corpus.variants.values()].flatMap(sameReadings),
);

function sameReadings({ data, at }: Variant): Violation[] {
  const [first, ...others] = data.readings;
  if (!first) return [];
  return others.flatMap((other, index): Violation[] => {
    const place = at(['readings', index + 1, 'words']);
    const hint = 'Quote words that differ, or remove the reading.';
    if (isSameWording(first.words, other.words)) {
      return [{ place, subject: other.words, message: 'These words are those of the first reading.', hint }];
    }
    return [];
  });
}
