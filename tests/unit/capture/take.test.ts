import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { takeCapture } from '#capture/take.ts';
import { loadCorpus } from '#corpus/load.ts';
import { digest } from '#text/digest.ts';
import { agreement, captures } from '../../fixtures/copies.ts';

describe('a capture', () => {
  const capture = takeCapture('A title\n\nThe lamp is lit. Who lit it?\n');

  test('has the words and the digest of every paragraph', () => {
    expect(capture.paragraphs[0]).toEqual({ words: 2, sha256: digest('A title') });
  });

  test('has the digest of every sentence where there are several', () => {
    expect(capture.paragraphs[1]).toEqual({
      words: 7,
      sha256: digest('The lamp is lit. Who lit it?'),
      sentences: [digest('The lamp is lit.'), digest('Who lit it?')],
    });
  });

  test('counts all the words', () => {
    expect(capture.words).toBe(9);
  });

  test('keeps no word', () => {
    expect(JSON.stringify(capture)).not.toMatch(/lamp|title/);
  });
});

test.each([...loadCorpus(agreement).sources])('the capture of %s is that of its text', (id, source) => {
  expect(takeCapture(readFileSync(`${captures}/${id}.txt`, 'utf8'))).toEqual(source.data.capture);
});
