import { expect, test } from 'vitest';
import { growToWords, isWordBoundary, wordsIn } from '#text/whole-words.ts';

const grown = (text: string, selected: string) => {
  const start = text.indexOf(selected);
  const stretch = growToWords(text, { start, end: start + selected.length });
  return stretch && text.slice(stretch.start, stretch.end);
};

test('a selection that cuts words is grown to the whole of them', () => {
  expect(grown('the old lantern room', 'ld lant')).toBe('old lantern');
});

test('space at the ends of a selection is left out', () => {
  expect(grown('the old lantern room', ' old ')).toBe('old');
});

test('signs that were selected stay', () => {
  expect(grown('the lamp, the oil.', 'oil.')).toBe('oil.');
  expect(grown('the lamp, the oil.', 'amp,')).toBe('lamp,');
});

test('a word goes on over an apostrophe, and not over a hyphen', () => {
  expect(grown('the keeper’s oil-fed lamp', 'eep')).toBe('keeper’s');
  expect(grown('the keeper’s oil-fed lamp', 'oi')).toBe('oil');
});

test('there is nothing to select where there is no word', () => {
  expect(grown('the lamp; the oil', '; ')).toBeUndefined();
  expect(growToWords('the lamp', { start: 3, end: 3 })).toBeUndefined();
});

test('words of any script are found', () => {
  const text = 'Лампа горить, والضوء قوي';
  expect(wordsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Лампа',
    'горить',
    'والضوء',
    'قوي',
  ]);
  expect(grown(text, 'ори')).toBe('горить');
});

test('a word begins and ends at the ends of a text', () => {
  expect([0, 1, 4].map((offset) => isWordBoundary('lamp', offset))).toEqual([true, false, true]);
});
