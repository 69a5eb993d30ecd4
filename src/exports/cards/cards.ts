import type { Font } from 'satori';
import { type Card, cardOf, refsWithCard } from '#exports/cards/card.ts';
import { cardAddress, cardSize } from '#exports/cards/card-address.ts';
import { type Box, draw } from '#exports/cards/drawing.ts';
import { type Fitted, fitWords } from '#exports/cards/fit-words.ts';
import { canWrite, fontsFor } from '#exports/cards/fonts.ts';
import { heightOf, toPng } from '#exports/cards/picture.ts';
import type { Export } from '#exports/export.ts';

/** A picture of every clause, group and component, and one of the site, for feeds and messengers. */
export const cards: Export = {
  title: 'Cards for sharing',
  about: `A picture of ${cardSize.width} by ${cardSize.height} pixels for each clause and component, which feeds and messengers show with a link: the words, whose they are, and how firm. One of the site stands at ${cardAddress('page:home')}.`,
  mediaType: 'image/png',
  pattern: 'cards/{page}.png',
  example: ({ clauses }) => [...clauses.keys()].map((id) => cardAddress(`clause:${id}`))[0],
  files: async ({ corpus, root }) => {
    const files = [];
    for (const ref of refsWithCard(corpus)) {
      files.push({ address: cardAddress(ref), content: await drawCard(cardOf(corpus, ref), root) });
    }
    return files;
  },
};

/**
 * Draws a card as a PNG.
 *
 * @param root the whole address of the site
 */
export async function drawCard(card: Card, root: string): Promise<Uint8Array> {
  const { drawing, fonts } = await layOut(card, root);
  return toPng(drawing, fonts);
}

/** What a card comes to when all of it has found room: with the words that are left of it, if they had to be cut. */
export async function layOut(
  whole: Card,
  root: string,
): Promise<{ shown: Card; drawing: Box; fonts: Font[] }> {
  const card = legible(whole);
  const address = decodeURI(root)
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '');
  const foot = canWrite('ours', address) ? address : '';
  const fonts = fontsFor(JSON.stringify([card, foot]));
  const drawing = (fitted: Fitted) => draw(fitted.card, fitted.size, foot);
  const fitted = await fitWords(card, async (it) => (await heightOf(drawing(it), fonts)) <= cardSize.height);
  return { shown: fitted.card, drawing: drawing(fitted), fonts };
}

/** The card without the texts that the fonts lack characters for: better no words than boxes in their place. */
function legible(card: Card): Card {
  const write = (text: string) => (canWrite('ours', text) ? text : '');
  const { quoted } = card;
  return {
    ...card,
    heading: write(card.heading),
    of: write(card.of),
    line: write(card.line),
    status: write(card.status),
    quoted:
      quoted && canWrite('theirs', quoted.words) ? { ...quoted, source: write(quoted.source) } : undefined,
  };
}
