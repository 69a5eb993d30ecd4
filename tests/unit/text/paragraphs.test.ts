import { describe, expect, test } from 'vitest';
import { paragraphs, sentences } from '#text/paragraphs.ts';

describe('the paragraphs of a capture', () => {
  test('are its lines that are not blank, normalised', () => {
    expect(paragraphs('\n One  line. \n\n\t\nAnother.\n')).toEqual(['One line.', 'Another.']);
  });

  test('are the same whichever way lines end', () => {
    expect(paragraphs('a\r\nb\rc\nd')).toEqual(['a', 'b', 'c', 'd']);
  });

  test('are none in an empty capture', () => {
    expect(paragraphs(' \n ')).toEqual([]);
  });
});

describe('the sentences of a paragraph', () => {
  test('are normalised, and make up the paragraph', () => {
    expect(sentences('The lamp is lit.  Who lit it? Orré!')).toEqual([
      'The lamp is lit.',
      'Who lit it?',
      'Orré!',
    ]);
  });

  test('are one where no sentence ends', () => {
    expect(sentences('new glass; an oil store; a horn')).toEqual(['new glass; an oil store; a horn']);
  });

  test('lose no word', () => {
    const text = '1. Repair of the lamp: by 3.5 bells. “So it is,” he said. (See no. 4.)';
    expect(sentences(text).join(' ')).toBe(text);
  });
});
