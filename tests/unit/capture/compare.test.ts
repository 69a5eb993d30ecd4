import { describe, expect, test } from 'vitest';
import { compareCaptures, isUnchanged } from '#capture/compare.ts';
import { takeCapture } from '#capture/take.ts';

/** What became of the paragraphs of one text in another. */
function changes(before: string, after: string) {
  return compareCaptures(takeCapture(before), takeCapture(after));
}

describe('two captures', () => {
  test('of the same words are unchanged, however they are spaced', () => {
    const result = changes('One.\n\nTwo.', ' One. \nTwo.\n');
    expect(result).toEqual([{ kind: 'same', first: 1, count: 2 }]);
    expect(isUnchanged(result)).toBe(true);
  });

  test('show a paragraph that was added by its new number', () => {
    expect(changes('One.\nTwo.', 'One.\nNew.\nTwo.')).toEqual([
      { kind: 'same', first: 1, count: 1 },
      { kind: 'added', first: 2, count: 1 },
      { kind: 'same', first: 3, count: 1 },
    ]);
  });

  test('show paragraphs that were removed by their old numbers', () => {
    expect(changes('Zero.\nOne.\nTwo.\nThree.', 'Three.')).toEqual([
      { kind: 'removed', first: 1, count: 3 },
      { kind: 'same', first: 1, count: 1 },
    ]);
  });

  test('number what was removed by the old capture, after an addition too', () => {
    expect(changes('One.\nTwo.\nThree.', 'New.\nNewer.\nOne.\nThree.')).toContainEqual({
      kind: 'removed',
      first: 2,
      count: 1,
    });
  });

  test('show a paragraph that changed as one removed and one added', () => {
    const result = changes('One.\nTwo.\nThree.', 'One.\nToo.\nThree.');
    expect(result).toContainEqual({ kind: 'removed', first: 2, count: 1 });
    expect(result).toContainEqual({ kind: 'added', first: 2, count: 1 });
    expect(isUnchanged(result)).toBe(false);
  });

  test('show paragraphs that changed places', () => {
    expect(isUnchanged(changes('One.\nTwo.', 'Two.\nOne.'))).toBe(false);
  });
});
