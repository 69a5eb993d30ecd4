import { expect, test } from 'vitest';
import { cutAtWord } from '#text/cut-at-word.ts';

test('a text that is short enough stays as it is', () => {
  expect(cutAtWord('Lamp Accord', 11)).toBe('Lamp Accord');
});

test('a longer one ends with a whole word, and without what led on to the next', () => {
  expect(cutAtWord('The Lamp Accord, line by line', 16)).toBe('The Lamp Accord');
  expect(cutAtWord('The Lamp Accord, line by line', 14)).toBe('The Lamp');
  expect(cutAtWord('The lamp – line by line', 10)).toBe('The lamp');
});

test('one long word is cut', () => {
  expect(cutAtWord('Leuchtfeuerabkommen', 16)).toBe('Leuchtfeuerabkom');
});
