import { strictRule } from '#checks/rule.ts';
import { alphabeticalIndex } from '#corpus/subjects.ts';

export const subjectOccurs = strictRule(
  'subject-occurs',
  `Every heading of the alphabetical index leads to a clause or a passage.

Where a heading occurs is computed from the words under matches: in subjects.yaml, in what is quoted of a passage or in our
summary of it. One whose words stand nowhere would be an empty entry. Correct the words, or remove it.`,
  ({ corpus }) => {
    const { subjects, unreadable } = corpus;
    // What cannot be read may be what an entry is about.
    if (!subjects || unreadable.size > 0) return [];
    return alphabeticalIndex(corpus)
      .filter(({ refs }) => refs.length === 0)
      .map(({ heading }) => ({
        place: subjects.at([subjects.data.findIndex((it) => it.heading === heading), 'heading']),
        subject: heading,
        message: `None of the words of \`${heading}\` stand in a clause, a quoted passage or a summary.`,
        hint: 'Correct `matches:`, or remove the entry.',
      }));
  },
);
