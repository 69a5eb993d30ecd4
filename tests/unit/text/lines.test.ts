import { describe, expect, test } from 'vitest';
import { breakLines, textWidth } from '#text/lines.ts';

describe('the width of a text', () => {
  test('grows with its length, and with the width of its letters', () => {
    expect(textWidth('lamp')).toBeLessThan(textWidth('lamps'));
    expect(textWidth('ill')).toBeLessThan(textWidth('mow'));
  });

  test('is about half its length and more, in multiples of the font size', () => {
    const text = 'the lantern room comes first';
    expect(textWidth(text) / text.length).toBeGreaterThan(0.45);
    expect(textWidth(text) / text.length).toBeLessThan(0.65);
  });

  test('counts a letter with an accent once', () => {
    expect(textWidth('Orré')).toBe(textWidth('Orre'));
  });
});

describe('lines', () => {
  const text = 'before the herring run and the long nights';

  test('are the text when they are joined', () => {
    for (const width of [1, 5, 10, 100]) expect(breakLines(text, width).join(' ')).toBe(text);
  });

  test('are no wider than asked for', () => {
    const lines = breakLines(text, 8);
    expect(lines.length).toBeGreaterThan(2);
    expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(8);
  });

  test('take as many words as fit', () => {
    expect(breakLines(text, 100)).toEqual([text]);
  });

  test('leave a word whole that is wider', () => {
    expect(breakLines('a lighthousekeeper', 3)).toEqual(['a', 'lighthousekeeper']);
  });
});
