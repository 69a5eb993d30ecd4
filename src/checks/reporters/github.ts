import type { Finding } from '#model/finding.ts';

/**
 * Findings as workflow commands, so that they show beside the changed lines of a pull request.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function reportToGithub(findings: readonly Finding[]): string {
  return findings
    .map(({ severity, file, line, column, rule, message, hint }) => {
      const properties = { file, line: String(line), col: String(column), title: rule };
      const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
      return `::${severity} ${list.join(',')}::${escapeData(`${message} ${hint}`)}`;
    })
    .join('\n');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
