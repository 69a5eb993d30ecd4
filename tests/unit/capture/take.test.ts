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

describe('the phrases that a passage quotes of a sentence', () => {
  const text = 'The lamp is lit. Who lit the lamp?';
  const take = (quoted: string) => takeCapture(text, [{ paragraph: 1, quoted }]).paragraphs[0]?.phrases;

  test('have digests, with the sentence and the ends of it that they reach', () => {
    expect(take('The lamp […]\n[…] lit the lamp?')).toEqual([
      { sentence: 1, opens: true, closes: false, sha256: digest('The lamp') },
      { sentence: 2, opens: false, closes: true, sha256: digest('lit the lamp?') },
    ]);
  });

  test('are looked up one after the other, so that a phrase out of order is not found', () => {
    expect(take('[…] is lit.\n[…]\nThe lamp […]')).toEqual([
      { sentence: 1, opens: false, closes: true, sha256: digest('is lit.') },
    ]);
  });

  test('are looked up behind a whole sentence that is quoted before them', () => {
    const quoted = 'The lamp is lit.\n[…] lamp […]';
    const text = 'The lamp is lit. Who lit the lamp today?';
    expect(takeCapture(text, [{ paragraph: 1, quoted }]).paragraphs[0]?.phrases).toEqual([
      { sentence: 2, opens: false, closes: false, sha256: digest('lamp') },
    ]);
  });

  test('are looked up behind the second of two sentences that are alike, after a phrase of the first', () => {
    const quoted = 'The lamp […]\nThe lamp is lit.\n[…] lamp […]';
    const text = 'The lamp is lit. The lamp is lit. Who lit the lamp today?';
    const found = takeCapture(text, [{ paragraph: 1, quoted }]).paragraphs[0]?.phrases;
    expect(found?.map(({ sentence }) => sentence)).toEqual([1, 3]);
  });

  test('are not found inside a word', () => {
    expect(take('[…] amp […]')).toBeUndefined();
  });
});

test.each([...loadCorpus(agreement).sources])('the capture of %s is that of its text', (id, { data }) => {
  expect(takeCapture(readFileSync(`${captures}/${id}.txt`, 'utf8'), data.passages)).toEqual(data.capture);
});
