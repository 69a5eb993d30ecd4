import { describe, expect, test } from 'vitest';
import { excerptText, isWhole, parseExcerpt, runTexts } from '#text/excerpt.ts';

describe('an excerpt without gaps', () => {
  const excerpt = parseExcerpt('First line.\n\n  Second   line.\n');

  test('is one run of its lines', () => {
    expect(excerpt.runs.map((run) => run.map(({ words }) => words))).toEqual([
      ['First line.', 'Second line.'],
    ]);
    expect(runTexts(excerpt)).toEqual(['First line. Second line.']);
  });

  test('claims to be whole', () => {
    expect(isWhole(excerpt)).toBe(true);
  });

  test('reads as it was written', () => {
    expect(excerptText(excerpt)).toBe('First line. Second line.');
  });
});

describe('an excerpt with gaps', () => {
  test('has a run between each two of them', () => {
    expect(runTexts(parseExcerpt('One.\nTwo.\n[…]\nFour.'))).toEqual(['One. Two.', 'Four.']);
  });

  test('knows whether it begins and ends with one', () => {
    const ends = (block: string) => {
      const { startsWithGap, endsWithGap } = parseExcerpt(block);
      return [startsWithGap, endsWithGap];
    };
    expect(ends('[…]\nTwo.')).toEqual([true, false]);
    expect(ends('One.\n[…]')).toEqual([false, true]);
    expect(ends('[…]\nTwo.\n[…]')).toEqual([true, true]);
  });

  test.each(['[…]\nTwo.', 'One.\n[…]', 'One.\n[…]\nThree.'])('does not claim to be whole: %j', (block) => {
    expect(isWhole(parseExcerpt(block))).toBe(false);
  });

  test('shows every gap to its reader', () => {
    expect(excerptText(parseExcerpt('[…]\nTwo.\n[…]\nFour.\n[…]'))).toBe('[…] Two. […] Four. […]');
  });
});

test('a gap alone stands at the beginning, and there is nothing else', () => {
  expect(parseExcerpt('[…]')).toEqual({ runs: [], startsWithGap: true, endsWithGap: false });
});

describe('a gap within a line', () => {
  const excerpt = parseExcerpt('[…] two words […] three more words.\nA sentence.');

  test('makes phrases of what stands beside it, and leaves other lines sentences', () => {
    expect(excerpt.runs.flat()).toEqual([
      { words: 'two words', isPhrase: true },
      { words: 'three more words.', isPhrase: true },
      { words: 'A sentence.', isPhrase: false },
    ]);
  });

  test('breaks the run there, and nowhere else', () => {
    expect(runTexts(excerpt)).toEqual(['two words', 'three more words. A sentence.']);
  });

  test('is shown where it stands', () => {
    expect(excerptText(excerpt)).toBe('[…] two words […] three more words. A sentence.');
  });
});
