import { expect, test } from 'vitest';
import { phrasePattern } from '#text/phrase.ts';

function hasPhrase(text: string, ...phrases: string[]): boolean {
  return phrasePattern(phrases).test(text);
}

test('any of several phrases will do', () => {
  expect(hasPhrase('the lamp is lit', 'oil', 'lamp')).toBe(true);
  expect(hasPhrase('the lamp is lit', 'oil', 'horn')).toBe(false);
});

test('a phrase is found in any case', () => {
  expect(hasPhrase('The KEEPERS of the rock', 'keepers of')).toBe(true);
});

test('a phrase is whole words', () => {
  expect(hasPhrase('the army', 'arm')).toBe(false);
  expect(hasPhrase('an alarm', 'arm')).toBe(false);
  expect(hasPhrase('lot4', 'lot')).toBe(false);
});

test('a letter with an accent is a part of its word', () => {
  expect(hasPhrase('Orré pays', 'Orr')).toBe(false);
  expect(hasPhrase('Orré pays', 'orré')).toBe(true);
});

test('signs may stand around a phrase', () => {
  expect(hasPhrase('“glass;” (oil)', 'glass')).toBe(true);
  expect(hasPhrase('Orré’s oil', 'Orré')).toBe(true);
});

test('signs in a phrase mean themselves', () => {
  expect(hasPhrase('the U.S. boats', 'U.S.')).toBe(true);
  expect(hasPhrase('the UxSx boats', 'U.S.')).toBe(false);
  expect(hasPhrase('what (if)', '(if)')).toBe(true);
  expect(hasPhrase('a lamp-lit, 2/3 & more', 'lamp-lit, 2/3 & more')).toBe(true);
});

test('any white space stands for any other', () => {
  expect(hasPhrase('second\n  keeper', 'second keeper')).toBe(true);
});
