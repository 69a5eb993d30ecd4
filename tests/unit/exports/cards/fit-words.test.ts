import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Card } from '#exports/cards/card.ts';
import { type Fitted, fitWords, sizes } from '#exports/cards/fit-words.ts';

const cardWith = (words: string): Card => ({
  heading: '1',
  of: '',
  line: '',
  quoted: { words, source: 'A harbour' },
  strength: undefined,
  status: '',
});
const smallest = Math.min(...sizes);

/** Room for so many pixels of type, if a character is as wide as it is high. */
const room = (pixels: number) => async (it: Fitted) =>
  (it.card.quoted?.words.length ?? 0) * it.size <= pixels;

const text = fc.array(fc.stringMatching(/^[a-zа-я<>&"']{1,12}$/u), { minLength: 1, maxLength: 60 });

test('words are set in the largest size that they fit in, and are then whole', async () => {
  await fc.assert(
    fc.asyncProperty(text, fc.constantFrom(...sizes), async (list, size) => {
      const words = list.join(' ');
      const fitted = await fitWords(cardWith(words), room(words.length * size));
      expect(fitted).toEqual({ card: cardWith(words), size });
    }),
  );
});

test('words that do not fit in the smallest size are cut after a word, and the cut is marked', async () => {
  await fc.assert(
    fc.asyncProperty(text, fc.double({ min: 0, max: 0.95, noNaN: true }), async (list, share) => {
      const words = list.join(' ');
      const pixels = (words.length - 1) * smallest * share;
      const { card, size } = await fitWords(cardWith(words), room(pixels));
      const shown = card.quoted?.words ?? '';
      expect(size).toBe(smallest);
      expect(shown.endsWith('…')).toBe(true);
      const kept = shown.replace(/ ?…$/, '');
      expect(`${words} `.startsWith(kept === '' ? '' : `${kept} `)).toBe(true);
      const next = list[kept === '' ? 0 : kept.split(' ').length];
      expect(`${kept} ${next} …`.trimStart().length * smallest > pixels).toBe(true);
    }),
  );
});

test('a card without words is left as it is', async () => {
  const card = { ...cardWith(''), quoted: undefined };
  expect((await fitWords(card, async () => false)).card).toBe(card);
});
