import { expect, test } from 'vitest';
import { sharedRuns, wordRuns } from '#text/shared-runs.ts';

const known = wordRuns(['The keepers’ roster should be drawn by lot.', 'A watch on the rock.'], 4);

test('a run of enough known words is found where it stands', () => {
  const text = 'We say that the roster should be drawn soon.';
  expect(sharedRuns(text, known, 4)).toEqual([{ words: 'roster should be drawn', start: 16 }]);
});

test('one word fewer is not a run', () => {
  expect(sharedRuns('The roster should be made.', known, 4)).toEqual([]);
});

test('a longer stretch is found whole, and once', () => {
  const text = 'Look: keepers’ roster should be drawn by lot!';
  expect(sharedRuns(text, known, 4).map(({ words }) => words)).toEqual([
    'keepers’ roster should be drawn by lot',
  ]);
});

test('case, punctuation, line ends and the kind of apostrophe do not count', () => {
  const text = "THE KEEPERS' (roster)\nshould; be…";
  expect(sharedRuns(text, known, 4).map(({ words }) => words)).toEqual(["THE KEEPERS' (roster)\nshould; be"]);
});

test('an apostrophe within a word is a part of it', () => {
  const curly = wordRuns(['Orré’s oil burns well'], 4);
  expect(sharedRuns("Orré's oil burns well", curly, 4)).toHaveLength(1);
  expect(sharedRuns('Orrés oil burns well', curly, 4)).toEqual([]);
});

test('two stretches are found one after the other', () => {
  const text = 'A watch on the roof; a watch on the rock, and the keepers’ roster should be kept.';
  expect(sharedRuns(text, known, 4)).toEqual([
    { words: 'A watch on the', start: 0 },
    { words: 'a watch on the rock', start: 21 },
    { words: 'the keepers’ roster should be', start: 46 },
  ]);
});

test('words that were told once are not told again in another stretch', () => {
  const two = wordRuns(['one two three four', 'three four five six'], 4);
  expect(sharedRuns('one two three four five six', two, 4).map(({ words }) => words)).toEqual([
    'one two three four',
  ]);
});

test('a run does not reach from one text into the next', () => {
  expect(sharedRuns('drawn by lot a watch', known, 4)).toEqual([]);
});

test('a text shorter than a run has none', () => {
  expect(wordRuns(['by lot'], 4).size).toBe(0);
});
