import { describe, expect, test } from 'vitest';
import { compareQuotation } from '#text/quotation.ts';

const runs = ['The lamp is lit.', 'Orré’s oil burns well, and Orré’s oil burns long.'];

describe('a quotation that is in the text', () => {
  test('is found with its run and its offsets', () => {
    const result = compareQuotation('oil burns long', runs);
    expect(result).toEqual({ found: true, run: 1, start: 34, end: 48 });
    expect(runs[1]?.slice(34, 48)).toBe('oil burns long');
  });

  test('is found however its white space is written', () => {
    expect(compareQuotation(' lamp\n  is ', runs)).toEqual({ found: true, run: 0, start: 4, end: 11 });
  });
});

describe('a quotation that is not in the text', () => {
  test('agrees up to the first letter that differs, at the best place', () => {
    expect(compareQuotation('Orré’s oil burns low', runs)).toEqual({
      found: false,
      agrees: 'Orré’s oil burns lo',
      has: 'w',
      wants: 'ng.',
    });
  });

  test('does not stretch from one run into the next', () => {
    expect(compareQuotation('is lit. Orré’s', runs)).toEqual({
      found: false,
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

  test('may agree in nothing', () => {
    expect(compareQuotation('¶', runs)).toEqual({
      found: false,
      agrees: '',
      has: '¶',
      wants: 'The lamp is lit.',
    });
  });

  test('is shown with thirty characters on each side at most', () => {
    const text = 'a'.repeat(50);
    expect(compareQuotation(`${text}b${text}`, [`${text}c${text}`])).toEqual({
      found: false,
      agrees: 'a'.repeat(30),
      has: `b${'a'.repeat(29)}`,
      wants: `c${'a'.repeat(29)}`,
    });
  });
});
