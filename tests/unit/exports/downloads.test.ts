import { expect, test } from 'vitest';
import { fileName } from '#exports/downloads.ts';
import { agreement } from '../../fixtures/copies.ts';
import { checkedCorpus } from '../../fixtures/explainers.ts';

test('a download is called what the site or the page is called, as a file name', () => {
  const corpus = checkedCorpus(agreement);
  expect(fileName(corpus, 'epub')).toBe('the-lamp-accord-line-by-line.epub');
  expect(fileName(corpus, 'pdf', 'Watch & ward: “who?”')).toBe('watch--ward-who.pdf');
  expect(fileName(corpus, 'pdf', '?!')).toBe('explainer.pdf');
});
