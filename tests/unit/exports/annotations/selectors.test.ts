import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positionSelector, quoteSelector } from '#exports/annotations/selectors.ts';
import { anyText } from '../any-text.ts';

const stretchOf = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};

test('a position counts code points: a character outside the basic plane is one', () => {
  const text = '🚢🚢 the lamp 🚢';
  expect(positionSelector(text, stretchOf(text, 'lamp'))).toEqual({
    type: 'TextPositionSelector',
    start: 7,
    end: 11,
  });
});

test('words with nothing beside them are selected by themselves', () => {
  expect(quoteSelector('lamp', { start: 0, end: 4 })).toEqual({ type: 'TextQuoteSelector', exact: 'lamp' });
});

test('words that occur again are told apart by as much beside them as it takes', () => {
  const again = `${'x'.repeat(200)} lamp ${'y'.repeat(200)}`;
  const { prefix = '', suffix = '' } = quoteSelector(`A ${again} B ${again}`, stretchOf(again, 'lamp'));
  expect(prefix.length + suffix.length).toBeGreaterThan(200);
});

test('in a text of any script, words that occur twice are selected at one place by either selector', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, (before, words, after) => {
      const text = `${words} ${before} ${words} ${after}`;
      const start = words.length + before.length + 2;
      const stretch = { start, end: start + words.length };
      const { prefix = '', exact, suffix = '' } = quoteSelector(text, stretch);
      const whole = prefix + exact + suffix;
      expect(text.split(whole)).toHaveLength(2);
      expect([exact, text.indexOf(whole) + prefix.length]).toEqual([words, start]);
      const position = positionSelector(text, stretch);
      expect([...text].slice(position.start, position.end).join('')).toBe(words);
    }),
  );
});
