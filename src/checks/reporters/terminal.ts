import { readFileSync } from 'node:fs';
import { styleText } from 'node:util';
import type { Finding } from '#model/finding.ts';

/** No line of a terminal is usefully longer; the rest of a content line is cut around the place. */
const width = 100;

/** Findings for a person: place, the offending line underlined, what is wrong, what to do. */
export function reportToTerminal(findings: readonly Finding[]): string {
  const blocks = findings.map((finding) => {
    const { file, line, column, rule, severity, message, hint } = finding;
    const colour = severity === 'error' ? 'red' : 'yellow';
    return [
      `${styleText('bold', `${file}:${line}:${column}`)}  ${styleText(colour, severity)}  ${styleText('dim', rule)}`,
      ...excerpt(finding),
      `  ${message}`,
      `  ${styleText('cyan', '→')} ${hint}`,
      '',
    ].join('\n');
  });
  return [...blocks, summary(findings)].join('\n');
}

/** The line that a run ends with. */
export function summary(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  if (findings.length === 0) return 'No findings.';
  const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
  return `${count(errors, 'error')}, ${count(warnings, 'warning')}. Why a rule holds: npm run explain <rule>`;
}

function excerpt({ file, line, column, subject }: Finding): string[] {
  const text = lineOf(file, line);
  if (text === undefined || text.trim() === '') return [];
  const start = Math.max(0, column - 1 - Math.floor(width / 2));
  const shown = text.slice(start, start + width);
  const from = column - 1 - start;
  const length = underlined(text.slice(column - 1), subject, shown.length - from);
  const gutter = String(line);
  return [
    styleText('dim', `  ${gutter} | `) + shown,
    styleText('dim', `  ${' '.repeat(gutter.length)} | `) +
      shown.slice(0, from).replace(/[^\t]/g, ' ') +
      '^'.repeat(length),
  ];
}

function underlined(rest: string, subject: string, room: number): number {
  const length = rest.startsWith(subject) ? subject.length : (/^\S+/.exec(rest)?.[0].length ?? 1);
  return Math.max(1, Math.min(length, room));
}

function lineOf(file: string, line: number): string | undefined {
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/)[line - 1];
  } catch {
    return undefined;
  }
}
