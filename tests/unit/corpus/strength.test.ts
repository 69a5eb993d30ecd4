import { expect, test } from 'vitest';
import { loadCorpus } from '#corpus/load.ts';
import { strengthOf } from '#corpus/strength.ts';
import { strengthSteps, strengthValues } from '#model/strength.ts';

const corpus = loadCorpus('tests/fixtures/agreement');

function read(id: string) {
  const clause = corpus.clauses.get(id);
  const reading = clause && strengthOf(corpus, clause);
  return reading && { value: reading.value, earnedBy: reading.earnedBy, under: reading.under?.id };
}

test('a sentence has the strength that its own words earn', () => {
  expect(read('d1')).toEqual({ value: 'decided', earnedBy: ['have further decided'], under: undefined });
});

test('an item has the strength of its sentence', () => {
  expect(read('c1.2a')).toEqual({ value: 'will', earnedBy: ['will include'], under: 'c1.2' });
});

test('a phrase without a verb has the strength of the clause that it names', () => {
  expect(read('c2.1')).toEqual({ value: 'should', earnedBy: ['should be drawn'], under: 'c2.2' });
});

test('the firmest strength fills every step, the least firm one', () => {
  expect(strengthSteps('decided')).toBe(strengthValues.length);
  expect(strengthSteps('affirmed')).toBe(1);
});
