import { expect, test } from 'vitest';
import type { Passage } from '#corpus/corpus.ts';
import { onPublishersPage } from '#exports/annotations/places.ts';
import { parseExcerpt } from '#text/excerpt.ts';

/** What is selected of a paragraph that its publisher prints with a number. */
const selected = (words: string) => {
  const excerpt = parseExcerpt('2. Two boats carry oil.');
  const passage = { source: { data: { url: 'https://gazette.example/' } }, excerpt } as Passage;
  return onPublishersPage(passage, words)?.selector;
};

test('a number that is printed before the words is not beside them', () => {
  expect(selected('Two boats')).toEqual([
    { type: 'TextQuoteSelector', exact: 'Two boats', suffix: ' carry oil.' },
  ]);
});

test('words that begin with the printed number are selected with it', () => {
  expect(selected('2. Two boats')).toEqual([
    { type: 'TextQuoteSelector', exact: '2. Two boats', suffix: ' carry oil.' },
  ]);
});
