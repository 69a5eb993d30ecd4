import { strictRule } from '#checks/rule.ts';
import { alphabeticalIndex } from '#corpus/subjects.ts';

export const subjectOccurs = strictRule(
  'subject-occurs',
  `Every heading of the alphabetical index leads to a clause or a quoted passage.

Where a heading occurs is computed from the words under matches: in subjects.yaml. One whose words stand nowhere, or only
in passages that are summarised, would be an empty entry. Correct the words, or remove it.`,
  ({ corpus }) => {
    const { subjects, unreadable } = corpus;
    // What cannot be read may be what an entry is about.
    if (!subjects || unreadable.size > 0) return [];
    return alphabeticalIndex(corpus)
      .filter(({ refs }) => refs.length === 0)
      .map(({ heading }) => ({
        place: subjects.at([subjects.data.findIndex((it) => it.heading === heading), 'heading']),
        subject: heading,
        message: `None of the words of \`${heading}\` stand in a clause or a quoted passage.`,
        hint: 'Correct `matches:`, or remove the entry.',
      }));
  },
);
