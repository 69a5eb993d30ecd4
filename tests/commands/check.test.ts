import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { agreement, agreementWhere, captures } from '../fixtures/copies.ts';
import { runCommand } from './run-command.ts';

const note = 'The only thing that is decided.';

test('content without findings ends with 0', () => {
  expect(runCommand(agreement, 'check')).toEqual({ code: 0, output: 'No findings.\n' });
});

test('an error ends with 1 and shows the place, the line, what is wrong and what to do, with no stack trace', () => {
  const folder = agreementWhere('clauses/d1.mdx', note, 'See [it](clause:c1.9).');
  const { code, output } = runCommand(folder, 'check');
  expect(code).toBe(1);
  expect(output).toBe(
    [
      `${folder}/clauses/d1.mdx:8:5  error  reference-resolves`,
      '  8 | See [it](clause:c1.9).',
      '    |     ^^^^^^^^^^^^^^^^^^',
      '  There is no clause `c1.9`.',
      '  → Correct the id. Did you mean `c1.1`?',
      '',
      '1 error, 0 warnings. Why a rule holds: npm run explain <rule>',
      '',
    ].join('\n'),
  );
});

test('the findings can be read by a program', () => {
  const folder = agreementWhere('clauses/d1.mdx', note, 'See [it](clause:c1.9).');
  const { code, output } = runCommand(folder, 'check', '--reporter', 'json');
  expect(code).toBe(1);
  expect(JSON.parse(output)).toMatchObject([{ rule: 'reference-resolves', line: 8, subject: 'clause:c1.9' }]);
});

test('whole captured texts are compared with our prose when they are at hand', () => {
  expect(readdirSync(captures).length).toBeGreaterThan(0);
  expect(runCommand(agreement, 'check', '--captures', captures).code).toBe(0);
  const { code, output } = runCommand(agreement, 'check', '--captures', 'src');
  expect({ code, output: output.split('\n')[0] }).toEqual({ code: 2, output: 'There is no *.txt in src.' });
});

test('wrong words on the command line end with 2 and the usage', () => {
  const reporter = runCommand(agreement, 'check', '--reporter', 'jason');
  expect(reporter.code).toBe(2);
  expect(reporter.output).toContain('There is no reporter `jason`. Did you mean `json`?\n\nnpm run check');
  const rule = runCommand(agreement, 'explain', 'reference-resolve');
  expect(rule.code).toBe(2);
  expect(rule.output).toContain('There is no rule `reference-resolve`. Did you mean `reference-resolves`?');
});

test('a rule is explained', () => {
  const { code, output } = runCommand(agreement, 'explain', 'quotation-is-verbatim');
  expect(code).toBe(0);
  expect(output).toMatch(/^quotation-is-verbatim \(error\)\n\nQuoted words stand in the source/);
});
