import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Source } from '#corpus/corpus.ts';
import { coverageOf } from '#corpus/coverage.ts';
import { loadCorpus } from '#corpus/load.ts';
import { agreement, agreementWith } from '../../fixtures/copies.ts';

const id = 'gull-gazette';
const coverage = (folder: string) => {
  const corpus = loadCorpus(folder);
  return coverageOf(corpus, corpus.sources.get(id) as Source);
};

test('every paragraph of a source has one account', () => {
  expect(coverage(agreement).accounts).toEqual([
    'summary',
    'summary',
    'whole',
    'part',
    'summary',
    'summary',
    'part',
    'outOfScope',
  ]);
  expect(coverage(agreement).counts).toEqual({ whole: 1, part: 2, summary: 4, outOfScope: 1, none: 0 });
});

test('a paragraph that nobody has accounted for shows as such', () => {
  const file = `sources/${id}.yaml`;
  const text = readFileSync(`${agreement}/${file}`, 'utf8').replace(/ {2}- paragraph: 6\n.*\n.*\n/, '');
  expect(coverage(agreementWith({ [file]: text })).counts.none).toBe(1);
});
