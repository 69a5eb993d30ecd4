import { describe, expect, test } from 'vitest';
import { markPhrases } from '#text/marks.ts';

const text = 'The lamp will be lit once the harbour asks.';

describe('marking phrases', () => {
  test('cuts the text where they stand, and joined again it is unchanged', () => {
    const segments = markPhrases(text, { verb: ['will be lit'], condition: ['once the harbour asks'] });
    expect(segments).toEqual([
      { text: 'The lamp ', mark: undefined },
      { text: 'will be lit', mark: 'verb' },
      { text: ' ', mark: undefined },
      { text: 'once the harbour asks', mark: 'condition' },
      { text: '.', mark: undefined },
    ]);
    expect(segments.map((segment) => segment.text).join('')).toBe(text);
  });

  test('passes over a phrase that is not there, and one inside another', () => {
    expect(
      markPhrases(text, { verb: ['will be lit', 'be lit', 'goes dark'] }).map(({ mark }) => mark),
    ).toEqual([undefined, 'verb', undefined]);
  });

  test('marks whole words, and a phrase of another form where its words stand', () => {
    expect(markPhrases('A split lamp is lit.', { verb: ['lit'] })).toEqual([
      { text: 'A split lamp is ', mark: undefined },
      { text: 'lit', mark: 'verb' },
      { text: '.', mark: undefined },
    ]);
    expect(markPhrases('Orré pays.', { verb: ['Orre\u0301\n pays'] })[0]).toEqual({
      text: 'Orré pays',
      mark: 'verb',
    });
    expect(markPhrases(text, { verb: ['amp wil'] })).toEqual([{ text, mark: undefined }]);
  });

  test('leaves a text without phrases whole', () => {
    expect(markPhrases(text, {})).toEqual([{ text, mark: undefined }]);
  });
});
