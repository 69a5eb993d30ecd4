import type { Rule, Violation } from '#checks/rule.ts';
import { exceptionIsUsed } from '#checks/rules/exception-is-used.ts';
import { rules } from '#checks/rules.ts';
import type { Corpus } from '#corpus/corpus.ts';
import type { Finding } from '#model/finding.ts';
import { didYouMean } from '#text/nearest.ts';

/**
 * Everything that is wrong with a corpus, in the order of files and lines, less what its editors have excused.
 *
 * @param captures whole captured texts to compare our prose with, when they are at hand
 */
export function checkCorpus(corpus: Corpus, captures: readonly string[] = []): Finding[] {
  // Without the site's own file nobody knows what was excused.
  const known = rules.filter(({ excusable }) => corpus.site || !excusable);
  const found = known.flatMap((rule) =>
    [...rule.check({ corpus, captures })].map((violation) => toFinding(rule, violation)),
  );
  const exceptions = corpus.site?.data.exceptions ?? [];
  const isExcused = ({ rule, subject }: Finding) =>
    isExcusable(rule) && exceptions.some((it) => it.rule === rule && it.subject === subject);
  return [...found.filter((finding) => !isExcused(finding)), ...unusedExceptions(corpus, found)].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  );
}

/** Whether findings forbid building the site. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

function isExcusable(id: string): boolean {
  return rules.some((rule) => rule.id === id && rule.excusable);
}

function unusedExceptions({ site }: Corpus, found: readonly Finding[]): Finding[] {
  return (site?.data.exceptions ?? []).flatMap(({ rule, subject }, index): Finding[] => {
    const isUsed = found.some((finding) => finding.rule === rule && finding.subject === subject);
    if ((isUsed && isExcusable(rule)) || !site) return [];
    const excusable = rules.filter((it) => it.excusable).map(({ id }) => id);
    return [
      toFinding(exceptionIsUsed, {
        place: site.at(['exceptions', index, isExcusable(rule) ? 'subject' : 'rule']),
        subject,
        message: isExcusable(rule)
          ? `This exception to \`${rule}\` excuses nothing.`
          : `\`${rule}\` is not a rule that can be excused.`,
        hint: isExcusable(rule)
          ? 'Remove it.'
          : `Mend the content; only ${excusable.join(' and ')} have exceptions.${didYouMean(rule, excusable)}`,
      }),
    ];
  });
}

function toFinding({ id, severity }: Rule, { place, subject, message, hint }: Violation): Finding {
  const { file, line, column } = place;
  return { rule: id, severity, file, line, column, subject, message, hint };
}
