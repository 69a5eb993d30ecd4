import { describe, expect, test } from 'vitest';
import { compareReadings, isSameWording } from '#text/word-difference.ts';

/** Readings with what is marked in brackets. */
function marked(...wordings: string[]): string[] {
  return compareReadings(wordings).map((reading) =>
    reading.map(({ text, mark }) => (mark ? `[${text}]` : text)).join(''),
  );
}

describe('two readings', () => {
  test('are marked where one has a word that the other does not have', () => {
    expect(marked('a lamp of three panes', 'a lamp of nine panes')).toEqual([
      'a lamp of [three] panes',
      'a lamp of [nine] panes',
    ]);
  });

  test('have words that stand beside each other marked as one', () => {
    expect(marked('the old horn', 'the horn')[0]).toBe('the [old] horn');
    expect(marked('the old brass horn', 'the horn')[0]).toBe('the [old brass] horn');
  });

  test('are compared within words that a hyphen joins', () => {
    expect(marked('lamp-led', 'lamp-lit')).toEqual(['lamp-[led]', 'lamp-[lit]']);
  });

  test('have no marks for quotation marks around a word, nor for a letter in another Unicode form', () => {
    expect(marked("the 'old' horn", 'the ‘old’ horn', 'the old horn')).toEqual([
      "the 'old' horn",
      'the ‘old’ horn',
      'the old horn',
    ]);
    expect(marked('Orre\u0301 pays now', 'Orré pays')).toEqual(['Orre\u0301 pays [now]', 'Orré pays']);
  });

  test('keep every character, whatever is marked', () => {
    const wordings = ['“Orré’s” oil; (pressed)', "ORRÉ'S lamp — trimmed."];
    const joined = compareReadings(wordings).map((reading) => reading.map(({ text }) => text).join(''));
    expect(joined).toEqual(wordings);
  });
});

test('of three readings the first has marked what either of the others does not have', () => {
  expect(marked('one two three', 'two three', 'one two')).toEqual([
    '[one] two [three]',
    'two three',
    'one two',
  ]);
});

describe('wordings are the same', () => {
  test('over capitals, punctuation and the shape of an apostrophe', () => {
    expect(isSameWording('Orré’s oil,', "orré's Oil")).toBe(true);
    expect(isSameWording("Orre\u0301's 'oil'", 'Orré’s ‘oil’')).toBe(true);
  });

  test('only if every word is', () => {
    expect(isSameWording('nine panes', 'panes nine')).toBe(false);
  });
});
