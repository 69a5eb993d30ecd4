import { expect, test } from 'vitest';
import { readingGrade } from '#text/readability.ts';

test('the grade follows from the words in a sentence and the syllables in a word', () => {
  // 0.39 × 6 words a sentence + 11.8 × 1 syllable a word − 15.59
  expect(readingGrade('The cat sat on the mat.')).toBeCloseTo(-1.45, 5);
  // 0.39 × 3 + 11.8 × 1 − 15.59
  expect(readingGrade('The cat sat? On the mat!')).toBeCloseTo(-2.62, 5);
});

test('a sentence without an end is one sentence', () => {
  expect(readingGrade('The cat sat on the mat')).toBeCloseTo(-1.45, 5);
});

test('a point within a number ends no sentence', () => {
  expect(readingGrade('The cat sat on mat 1.5 now.')).toBeGreaterThan(
    readingGrade('The cat sat. On mat 1 now.'),
  );
});

test('longer words read as harder', () => {
  const plain = readingGrade('The men built a new store for the oil.');
  expect(readingGrade('The municipalities constructed additional accommodation.')).toBeGreaterThan(
    plain + 10,
  );
});
