import type { Card } from '#exports/cards/card.ts';

/** The sizes that quoted words are set in, in pixels: a short clause large, a long one so that it can be read at half the size. */
export const sizes = [60, 54, 48, 44, 40, 37, 34, 31, 28, 26] as const;

/** A card with the size that its words fit in. */
export interface Fitted {
  readonly card: Card;
  readonly size: number;
}

/**
 * Sets the words of a card as large as they fit. Words that do not fit even at the smallest size are cut after a word, and
 * the cut is marked.
 *
 * @param fits whether all of a card has room when its words are of a size
 */
export async function fitWords(card: Card, fits: (fitted: Fitted) => Promise<boolean>): Promise<Fitted> {
  const found = await firstThat(sizes.length, (index) => fits({ card, size: sizes[index] as number }));
  const size = sizes[found];
  if (size !== undefined || !card.quoted) return { card, size: size ?? smallest };
  const words = card.quoted.words.split(' ');
  const left = await firstThat(words.length, (dropped) => fits({ card: cut(card, dropped), size: smallest }));
  return { card: cut(card, left), size: smallest };
}

const smallest = Math.min(...sizes);

/** The card without the last of its words. */
function cut(card: Card, dropped: number): Card {
  if (!card.quoted || dropped === 0) return card;
  const words = card.quoted.words.split(' ');
  const kept = words.slice(0, words.length - dropped).join(' ');
  return { ...card, quoted: { ...card.quoted, words: `${kept} …`.trimStart() } };
}

/** The first number for which something holds, given that it holds for all that follow; `count` when it holds for none. */
async function firstThat(count: number, holds: (index: number) => Promise<boolean>): Promise<number> {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (await holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
