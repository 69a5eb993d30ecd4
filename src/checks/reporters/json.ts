import type { Finding } from '#model/finding.ts';

/** Findings for another program: an array of objects with the fields of {@link Finding}, in the order of the files. */
export function reportToJson(findings: readonly Finding[]): string {
  const shape = ({ rule, severity, file, line, column, subject, message, hint }: Finding) => ({
    rule,
    severity,
    file,
    line,
    column,
    subject,
    message,
    hint,
  });
  return JSON.stringify(findings.map(shape), null, 2);
}
