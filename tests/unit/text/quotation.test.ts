import { describe, expect, test } from 'vitest';
import { compareQuotation, indexOfWords } from '#text/quotation.ts';

const runs = ['The lamp is lit.', 'Orré’s oil burns well, and Orré’s oil burns long.'];

describe('a quotation that is in the text', () => {
  test('is found in any run', () => {
    expect(compareQuotation('oil burns long', runs)).toEqual({ found: true });
  });

  test('is found where it stands in whole words, not where it is a part of one', () => {
    expect(compareQuotation('lit', ['It is split.', 'It is lit.'])).toEqual({ found: true });
    expect(indexOfWords('split, then lit', 'lit')).toBe(12);
  });

  test('is found however its white space is written', () => {
    expect(compareQuotation(' lamp\n  is ', runs)).toEqual({ found: true });
  });
});

describe('a quotation that is not in the text', () => {
  test('agrees up to the first letter that differs, at the best place', () => {
    expect(compareQuotation('Orré’s oil burns low', runs)).toEqual({
      found: false,
      cutsWord: false,
      agrees: 'Orré’s oil burns lo',
      has: 'w',
      wants: 'ng.',
    });
  });

  test('does not stretch from one run into the next', () => {
    expect(compareQuotation('is lit. Orré’s', runs)).toEqual({
      found: false,
      cutsWord: false,
      agrees: 'is lit.',
      has: ' Orré’s',
      wants: '',
    });
  });

  test('differs by a straight apostrophe', () => {
    expect(compareQuotation("Orré's", runs)).toMatchObject({ found: false, agrees: 'Orré', has: "'s" });
  });

  test('differs by a capital', () => {
    expect(compareQuotation('the lamp', runs)).toMatchObject({ found: false });
  });

  test('begins or ends inside a word', () => {
    expect(compareQuotation('amp is li', runs)).toEqual({ found: false, cutsWord: true });
  });

  test('may agree in nothing', () => {
    expect(compareQuotation('¶', runs)).toEqual({
      found: false,
      cutsWord: false,
      agrees: '',
      has: '¶',
      wants: 'The lamp is lit.',
    });
  });

  test('is shown with thirty characters on each side at most', () => {
    const text = 'a'.repeat(50);
    expect(compareQuotation(`${text}b${text}`, [`${text}c${text}`])).toEqual({
      found: false,
      cutsWord: false,
      agrees: 'a'.repeat(30),
      has: `b${'a'.repeat(29)}`,
      wants: `c${'a'.repeat(29)}`,
    });
  });
});
