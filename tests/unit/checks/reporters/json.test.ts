import { expect, test } from 'vitest';
import { reportToJson } from '#checks/reporters/json.ts';

const finding = {
  rule: 'the-rule',
  severity: 'error',
  file: 'content/a.mdx',
  line: 2,
  column: 5,
  subject: 'the “lamp”\n',
  message: 'It is wrong.',
  hint: 'Mend it.',
} as const;

test('findings are an array of objects with exactly eight fields', () => {
  const [printed, ...more] = JSON.parse(reportToJson([{ ...finding, place: 'inside' } as typeof finding]));
  expect(printed).toEqual(finding);
  expect(Object.keys(printed)).toEqual([
    'rule',
    'severity',
    'file',
    'line',
    'column',
    'subject',
    'message',
    'hint',
  ]);
  expect(more).toEqual([]);
});

test('findings keep their order', () => {
  const lines = [3, 1, 2].map((line) => ({ ...finding, line }));
  expect(JSON.parse(reportToJson(lines)).map(({ line }: { line: number }) => line)).toEqual([3, 1, 2]);
});

test('no findings are an empty array', () => {
  expect(JSON.parse(reportToJson([]))).toEqual([]);
});
