import { expect, test } from 'vitest';
import { loadCorpus } from '#corpus/load.ts';
import { partiesOnTopic } from '#corpus/stances.ts';
import { agreement, agreementWhere } from '../../fixtures/copies.ts';

/** The parties on a topic as rows: the name, what was said, and the stances. */
function rows(folder: string, topic: string) {
  return partiesOnTopic(loadCorpus(folder), topic).map(({ party, said, stances }) => [
    party.data.name,
    said.map(({ id }) => id),
    stances,
  ]);
}

test('every state is there, with what it or somebody who acts for it said on the topic', () => {
  expect(rows(agreement, 'lamp')).toEqual([
    ['Orré', [], []],
    ['Tarrin', ['clerk-glass'], ['would']],
    ['Velmouth', ['fenn-lantern-room'], []],
  ]);
});

test('what was said on another topic does not count', () => {
  expect(rows(agreement, 'watch')).toEqual([
    ['Orré', [], []],
    ['Tarrin', [], []],
    ['Velmouth', ['fenn-crews'], []],
  ]);
});

test('an organisation is there when something was said for it, after the states', () => {
  const folder = agreementWhere('parties/isla-fenn.mdx', 'actsFor: velmouth', 'actsFor: harbour-council');
  expect(rows(folder, 'lamp').at(-1)).toEqual(['Harbour Council', ['fenn-lantern-room'], []]);
});

test('a party for which two things are said has both stances, in the order of the scale', () => {
  const refusal = 'speaker: tarrin\nstance: would not\n';
  const folder = agreementWhere('statements/fenn-lantern-room.yaml', 'speaker: isla-fenn\n', refusal);
  expect(rows(folder, 'lamp')[1]).toEqual([
    'Tarrin',
    ['clerk-glass', 'fenn-lantern-room'],
    ['would', 'would not'],
  ]);
});
