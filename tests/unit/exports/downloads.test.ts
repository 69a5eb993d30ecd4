import { expect, test } from 'vitest';
import type { CheckedCorpus } from '#corpus/corpus.ts';
import { loadCorpus } from '#corpus/load.ts';
import { fileName } from '#exports/downloads.ts';
import { agreement } from '../../fixtures/copies.ts';

test('a download is called what the site or the page is called, as a file name', () => {
  const corpus = loadCorpus(agreement) as CheckedCorpus;
  expect(fileName(corpus, 'epub')).toBe('the-lamp-accord-line-by-line.epub');
  expect(fileName(corpus, 'pdf', 'Watch & ward: “who?”')).toBe('watch--ward-who.pdf');
  expect(fileName(corpus, 'pdf', '?!')).toBe('explainer.pdf');
});
