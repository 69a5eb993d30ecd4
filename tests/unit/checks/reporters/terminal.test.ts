import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { reportToTerminal } from '#checks/reporters/terminal.ts';
import type { Finding } from '#model/finding.ts';
import { copyOfAgreement } from '../../../fixtures/copies.ts';

/** What a terminal shows of a finding in a file with this text. */
function report(text: string, finding: Partial<Finding>): string[] {
  const file = join(copyOfAgreement(), 'a.mdx');
  writeFileSync(file, text);
  const whole: Finding = {
    rule: 'the-rule',
    severity: 'error',
    file,
    line: 1,
    column: 1,
    subject: '',
    message: 'It is wrong.',
    hint: 'Mend it.',
    ...finding,
  };
  return stripVTControlCharacters(reportToTerminal([whole]))
    .replace(file, 'a.mdx')
    .split('\n');
}

/** The characters above the underlining. */
function underlined(text: string, finding: Partial<Finding>): string {
  const [, line = '', marks = ''] = report(text, finding);
  return line.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1);
}

test('a finding is shown with its place, its line, what is wrong and what to do', () => {
  const text = 'one\nthe lamp is lit\n';
  expect(report(text, { line: 2, column: 5, subject: 'lamp' })).toEqual([
    'a.mdx:2:5  error  the-rule',
    '  2 | the lamp is lit',
    '    |     ^^^^',
    '  It is wrong.',
    '  → Mend it.',
    '',
    '1 error, 0 warnings. Why a rule holds: npm run explain <rule>',
  ]);
});

describe('the underlining', () => {
  test('is under the subject', () => {
    expect(underlined('see [it](clause:c9) there', { column: 5, subject: '[it](clause:c9)' })).toBe(
      '[it](clause:c9)',
    );
  });

  test('is under the word at the place when the subject is not there', () => {
    expect(underlined('group: c9 # odd', { column: 8, subject: 'The page' })).toBe('c9');
  });

  test('is under the right words of a long line, which is cut around them', () => {
    const text = `${'left '.repeat(60)}lamp ${'right '.repeat(60)}`;
    expect(underlined(text, { column: 301, subject: 'lamp' })).toBe('lamp');
    expect(report(text, { column: 301, subject: 'lamp' })[1]?.length).toBeLessThan(110);
  });

  test('ends where the shown line ends', () => {
    const text = 'word '.repeat(60);
    const marks = report(text, { column: 1, subject: text })[2] ?? '';
    expect(marks.replace(/[^^]/g, '')).toHaveLength(100);
  });

  test('is one mark at the end of a line', () => {
    expect(report('lamp', { column: 5, subject: 'x' })[2]).toBe('    |     ^');
  });

  test('lines up after a tab', () => {
    expect(report('\t- lamp', { column: 4, subject: 'lamp' })[2]).toBe('    | \t  ^^^^');
  });

  test('is under the right words of a file with Windows line ends', () => {
    const [, line, marks] = report('one\r\nthe lamp\r\n', { line: 2, column: 5, subject: 'lamp' });
    expect([line, marks]).toEqual(['  2 | the lamp', '    |     ^^^^']);
  });
});

test.each([
  ['the line is blank', { line: 2 }],
  ['the file is not there', { file: 'nowhere.mdx' }],
  ['the file has no such line', { line: 9 }],
])('no line is shown when %s', (_, finding) => {
  expect(report('a\n\nb', finding)).toHaveLength(5);
});

test('the last line counts errors and warnings', () => {
  expect(reportToTerminal([])).toBe('No findings.');
  expect(report('a', { severity: 'warning' }).at(-1)).toMatch(/^0 errors, 1 warning\. /);
});
