import { strictRule, type Violation } from '#checks/rule.ts';
import type { Clause, Corpus } from '#corpus/corpus.ts';

export const reportIsOfAnotherSource = strictRule(
  'report-is-of-another-source',
  `What reports a clause is a passage of another source than the text, and each passage is named once.

The text does not report itself, and a passage that is named twice would be shown twice. Remove it from reportedBy.`,
  ({ corpus }) => [...corpus.clauses.values()].flatMap((clause) => wrongReports(corpus, clause)),
);

function wrongReports({ site, passages }: Corpus, { reportedBy, entry }: Clause): Violation[] {
  return reportedBy.flatMap((id, index): Violation[] => {
    const violation = (message: string) => [
      { place: entry.at(['reportedBy', index]), subject: id, message, hint: 'Remove it from `reportedBy`.' },
    ];
    if (reportedBy.indexOf(id) < index) return violation(`\`${id}\` is named here a second time.`);
    const isText = site && passages.get(id)?.source.id === site.data.text;
    return isText ? violation(`\`${id}\` is a passage of the text itself.`) : [];
  });
}
