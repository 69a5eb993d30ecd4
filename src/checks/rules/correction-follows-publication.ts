import { strictRule } from '#checks/rule.ts';

export const correctionFollowsPublication = strictRule(
  'correction-follows-publication',
  `A correction has the date of the day on which it was made: not before the site was published, and not before the correction above it.

New corrections are added at the end of corrections.yaml: an earlier one keeps its place, which is a part of its address.`,
  ({ corpus: { site, corrections } }) =>
    (corrections?.data ?? []).flatMap(({ date }, index, all) => {
      const above = all[index - 1]?.date;
      const place = corrections?.at([index, 'date']);
      if (!site || !place) return [];
      if (date < site.data.published) {
        const message = `This is before ${site.data.published}, when the site was published.`;
        return [{ place, subject: date, message, hint: 'Correct the date.' }];
      }
      if (above && date < above) {
        const message = `This is before ${above}, the date of the correction above it.`;
        return [{ place, subject: date, message, hint: 'Put it at the end, or correct the date.' }];
      }
      return [];
    }),
);
