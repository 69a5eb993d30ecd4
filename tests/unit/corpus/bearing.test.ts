import { describe, expect, test } from 'vitest';
import { byWeight, clausesOfVariant, statementsOn, variantsOn } from '#corpus/bearing.ts';
import type { Variant } from '#corpus/corpus.ts';
import { loadCorpus } from '#corpus/load.ts';
import { agreement } from '../../fixtures/copies.ts';

const corpus = loadCorpus(agreement);
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
const variant = (id: string) => corpus.variants.get(id) as Variant;

test('the statements on some clauses are those that name one of them, by speaker', () => {
  expect(ids(statementsOn(corpus, ['c1.1', 'c1.2']))).toEqual(['fenn-lantern-room', 'clerk-glass']);
  expect(statementsOn(corpus, ['c2.2'])).toEqual([]);
});

describe('the clauses of a variant', () => {
  test('are those among its readings', () => {
    expect(clausesOfVariant(corpus, variant('lantern-room'))).toEqual(['c1.1']);
  });

  test('are those that it names, where no reading is one', () => {
    expect(clausesOfVariant(corpus, variant('thanks'))).toEqual(['c2.2']);
  });

  test('are none where reports are compared with each other', () => {
    expect(clausesOfVariant(corpus, variant('weather'))).toEqual([]);
  });
});

test('the variants on some clauses are those about one of them', () => {
  expect(ids(variantsOn(corpus, ['c2.2', 'c1.1']))).toEqual(['lantern-room', 'thanks']);
  expect(variantsOn(corpus, ['p1'])).toEqual([]);
});

test('variants by weight have the weightiest first, whatever their names', () => {
  const variants = ['thanks', 'weather', 'lantern-room'].map(variant);
  expect(ids(byWeight(variants))).toEqual(['lantern-room', 'weather', 'thanks']);
});
