import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { activation, type Conditions } from '#corpus/activation.ts';
import { loadCorpus } from '#corpus/load.ts';
import { agreement, agreementWith } from '../../fixtures/copies.ts';

/** The path through the agreement where some of its clauses have conditions, as plain ids and words. */
function pathWith(conditions: Readonly<Record<string, readonly string[]>>) {
  const files = Object.entries(conditions).map(([id, words]) => {
    const path = `clauses/${id}.mdx`;
    const text = readFileSync(`${agreement}/${path}`, 'utf8');
    return [path, text.replace('---\n', () => `---\nconditions: ${JSON.stringify(words)}\n`)];
  });
  const { forAll, steps } = activation(loadCorpus(agreementWith(Object.fromEntries(files))));
  return {
    forAll: forAll.map(plain),
    steps: steps.map(({ component, group, conditions: own }) => [component.id, group.id, ...own.map(plain)]),
  };
}

function plain({ words, clauses }: Conditions) {
  return { words, clauses: clauses.map(({ id }) => id) };
}

test('each component is a step, in the order of the text, whether or not its clauses carry a condition', () => {
  expect(pathWith({ 'c2.2': ['once the nights last longer'] })).toEqual({
    forAll: [],
    steps: [
      ['lamp', 'c1'],
      ['watch', 'c2', { words: ['once the nights last longer'], clauses: ['c2.2'] }],
    ],
  });
});

test('a condition before the list of components holds for all of them, and one after it for none', () => {
  const { forAll, steps } = pathWith({ 'p2.2': ['again', 'by guess'], d1: ['while the lamp burns'] });
  expect(forAll).toEqual([{ words: ['again', 'by guess'], clauses: ['p2.2'] }]);
  expect(steps).toEqual([
    ['lamp', 'c1'],
    ['watch', 'c2'],
  ]);
});

test('clauses with the same conditions stand together', () => {
  const before = ['before the herring run'];
  const { steps } = pathWith({ 'c1.1': before, 'c1.2': before, 'c1.2a': ['for all nine panes'] });
  expect(steps[0]).toEqual([
    'lamp',
    'c1',
    { words: before, clauses: ['c1.1', 'c1.2'] },
    { words: ['for all nine panes'], clauses: ['c1.2a'] },
  ]);
});
