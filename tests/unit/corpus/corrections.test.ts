import { expect, test } from 'vitest';
import type { CheckedCorpus } from '#corpus/corpus.ts';
import { correctionsOf } from '#corpus/corrections.ts';
import { editionOf } from '#corpus/edition.ts';
import { loadCorpus } from '#corpus/load.ts';
import { agreement, agreementWith } from '../../fixtures/copies.ts';

const corpusWith = (yaml: string) => loadCorpus(agreementWith({ 'corrections.yaml': yaml })) as CheckedCorpus;
const correction = (date: string) => `- { date: ${date}, page: page:about, was: One., now: Two. }\n`;

test('corrections stand with the newest first', () => {
  expect(correctionsOf(loadCorpus(agreement)).map(({ date, page }) => `${date} ${page}`)).toEqual([
    '2026-03-15 page:about',
    '2026-03-01 clause:c1.2',
  ]);
});

test('a correction keeps its id when others follow, on the same day too', () => {
  const ids = (yaml: string) => correctionsOf(corpusWith(yaml)).map(({ id }) => id);
  const two = correction('2026-03-01') + correction('2026-03-01');
  expect(ids(two)).toEqual(['corrected-2026-03-01-2', 'corrected-2026-03-01-1']);
  expect(ids(two + correction('2026-03-02')).slice(1)).toEqual(ids(two));
});

test('a correction is a reference to the page that it was made on', () => {
  const { backlinks } = loadCorpus(agreement);
  expect(backlinks.get('page:about')?.map(({ from }) => from)).toContain('page:corrections');
  expect(backlinks.get('clause:c1.2')?.map(({ from }) => from)).toContain('page:corrections');
});

test('the edition is the day of the last correction, or that of publication', () => {
  expect(editionOf(loadCorpus(agreement) as CheckedCorpus)).toBe('2026-03-15');
  expect(editionOf(corpusWith('[]'))).toBe('2026-01-31');
});
