import { describe, expect, test } from 'vitest';
import { countWords, normalise } from '#text/normalise.ts';

describe('the normal form of a text', () => {
  test('has single spaces, and none at its ends', () => {
    expect(normalise('  a\n\tlamp \r\n is\u00A0lit ')).toBe('a lamp is lit');
  });

  test('has composed letters', () => {
    expect(normalise('Orre\u0301')).toBe('Orr\u00E9');
  });

  test('keeps quotation marks, apostrophes and dashes as they are written', () => {
    const text = `“Orré’s” "keepers'" – — - …`;
    expect(normalise(text)).toBe(text);
  });

  test('does not turn one letter into another that looks alike', () => {
    expect(normalise('ﬁ ²')).toBe('ﬁ ²');
  });

  test('stays as it is when it is normalised again', () => {
    const once = normalise(' Orre\u0301 \n lit ');
    expect(normalise(once)).toBe(once);
  });
});

describe('counting words', () => {
  test('counts what stands between spaces and has a letter or a digit', () => {
    expect(countWords('Orré’s lamp – lit at 9 – burns (well)')).toBe(7);
  });

  test('counts none in an empty text or in mere signs', () => {
    expect([countWords(''), countWords(' – … ')]).toEqual([0, 0]);
  });

  test('counts a word with a hyphen once', () => {
    expect(countWords('a long-term store')).toBe(3);
  });
});
