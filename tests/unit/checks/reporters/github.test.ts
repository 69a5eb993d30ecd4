import { expect, test } from 'vitest';
import { reportToGithub } from '#checks/reporters/github.ts';
import type { Finding } from '#model/finding.ts';

const finding: Finding = {
  rule: 'the-rule',
  severity: 'error',
  file: 'content/a.mdx',
  line: 2,
  column: 5,
  subject: 'lamp',
  message: 'It is wrong.',
  hint: 'Mend it.',
};

test('a finding is one workflow command', () => {
  expect(reportToGithub([finding])).toBe(
    '::error file=content/a.mdx,line=2,col=5,title=the-rule::It is wrong. Mend it.',
  );
});

test('a warning is a warning, and each finding has its line', () => {
  const lines = reportToGithub([finding, { ...finding, severity: 'warning' }]).split('\n');
  expect(lines.map((line) => line.split(' ')[0])).toEqual(['::error', '::warning']);
});

test('per cent signs and line ends in the text are escaped, other signs are not', () => {
  const message = '30% of it,\nor more:\r\n100%25.';
  expect(reportToGithub([{ ...finding, message }])).toMatch(
    /::30%25 of it,%0Aor more:%0D%0A100%2525\. Mend it\.$/,
  );
});

test('commas and colons in a property are escaped too', () => {
  expect(reportToGithub([{ ...finding, file: 'a,b:c%\n.mdx' }])).toContain('file=a%2Cb%3Ac%25%0A.mdx,line=2');
});

test('no findings are no commands', () => {
  expect(reportToGithub([])).toBe('');
});
