import { describe, expect, test } from 'vitest';
import { didYouMean, nearest } from '#text/nearest.ts';

describe('the nearest candidate', () => {
  test('is the one with the fewest letters to change', () => {
    expect(nearest('accrod#3', ['accord#30', 'gazette#3', 'accord#3'])).toBe('accord#3');
  });

  test('is none when more than a third of the letters would change', () => {
    expect(nearest('keepers', ['harbour', 'lanterns'])).toBeUndefined();
  });

  test('may differ in a third of the letters, rounded up, and no more', () => {
    expect(nearest('lanterns', ['lantxxxs'])).toBe('lantxxxs');
    expect(nearest('lanterns', ['lanxxxxs'])).toBeUndefined();
  });

  test('is none when every letter would change, however short the word', () => {
    expect(nearest('q7', ['p1'])).toBeUndefined();
  });

  test('is one with a single change, however short the word', () => {
    expect(nearest('p7', ['p1'])).toBe('p1');
  });

  test('is none among none', () => {
    expect(nearest('p1', [])).toBeUndefined();
  });
});

test('the question begins with a space and names the candidate', () => {
  expect(didYouMean('abuot', ['about', 'home'])).toBe(' Did you mean `about`?');
});

test('there is no question when nothing is near', () => {
  expect(didYouMean('keepers', ['home'])).toBe('');
});
