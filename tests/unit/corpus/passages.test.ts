import { describe, expect, test } from 'vitest';
import { passagesOf, quotedReports, type Source } from '#corpus/corpus.ts';
import { quotedShare } from '#corpus/coverage.ts';
import { loadCorpus } from '#corpus/load.ts';
import { wordsOf } from '#corpus/words.ts';
import { agreement } from '../../fixtures/copies.ts';

const corpus = loadCorpus(agreement);
const source = (id: string) => corpus.sources.get(id) as Source;

describe('the passages of a source', () => {
  test('are its paragraphs in order', () => {
    expect(passagesOf(corpus, source('gull-gazette')).map(({ paragraph }) => paragraph)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8,
    ]);
  });

  test('have the digest of the captured paragraph', () => {
    expect(corpus.passages.get('accord#4')?.sha256).toBe(source('accord').data.capture.paragraphs[3]?.sha256);
  });
});

test('the quoted reports hold no clause', () => {
  expect(quotedReports(corpus).map(({ id }) => id)).toEqual([
    'accord#1',
    'accord#2',
    'accord#3',
    'council-readout#4',
    'council-readout#6',
    'gull-gazette#3',
    'gull-gazette#4',
    'gull-gazette#7',
  ]);
});

describe('the stored words', () => {
  test('of a passage are its unbroken runs', () => {
    expect(wordsOf(corpus, 'passage:council-readout#4')).toEqual([
      'Warden Isla Fenn called the meeting a good start. She said that the lantern room comes first.',
      'The question of the bell tower can wait until spring.',
    ]);
  });

  test('of a clause are its own, and of a group those of its paragraph', () => {
    expect(wordsOf(corpus, 'clause:c2.1')).toEqual(['A watch on Gull Rock.']);
    expect(wordsOf(corpus, 'clause:c2')).toEqual([expect.stringMatching(/^2\. A watch.*"nine bells"\.$/)]);
  });

  test('are none where a passage is only summarised', () => {
    expect(wordsOf(corpus, 'passage:gull-gazette#5')).toBeUndefined();
  });
});

test('the quoted share is that of the words of the capture', () => {
  expect(quotedShare(corpus, source('accord'))).toBe(1);
  expect(quotedShare(corpus, source('gull-gazette'))).toBeCloseTo(44 / 193, 10);
});
