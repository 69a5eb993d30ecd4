import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Card, cardOf, refsWithCard } from '#exports/cards/card.ts';
import { cardAddress } from '#exports/cards/card-address.ts';
import { cards, drawCard, layOut } from '#exports/cards/cards.ts';
import { colours } from '#exports/cards/drawing.ts';
import { canWrite } from '#exports/cards/fonts.ts';
import { checkedCorpus, root } from '../../../fixtures/explainers.ts';

const corpus = checkedCorpus('tests/fixtures/agreement');
const limit = 150_000;
const blank: Card = {
  heading: '1',
  of: 'of an accord',
  line: '',
  quoted: undefined,
  strength: undefined,
  status: 'The lamp is dark.',
};
const withWords = (words: string) => drawCard({ ...blank, quoted: { words, source: 'A harbour' } }, root);

/** The width and height that the head of a PNG gives, in pixels. */
function sizeOf(png: Uint8Array) {
  const head = Buffer.from(png);
  expect(head.subarray(1, 4).toString()).toBe('PNG');
  return [head.readUInt32BE(16), head.readUInt32BE(20)];
}

test('everything that has a card gets a picture of 1200 by 630 pixels and less than 150 kB', async () => {
  const files = await cards.files({ corpus, root, pages: [] });
  expect(files.map(({ address }) => address)).toEqual(refsWithCard(corpus).map(cardAddress));
  expect(files.map(({ address }) => address)).toContain(cards.example(corpus));
  for (const { content } of files) {
    expect(sizeOf(content as Uint8Array)).toEqual([1200, 630]);
    expect(content.length).toBeLessThan(limit);
  }
});

test.each([
  ['2,000 characters', 'A keeper of the lamp '.repeat(95)],
  ['one word of 2,000 characters', 'x'.repeat(2000)],
  ['what is special in HTML', `<b>&amp;"'</b><script>`.repeat(9)],
  ['Cyrillic, Greek and accents', 'Хранитель маяка, ο φύλακας, Orré, Łódź, Tiếng'],
])('words of %s become a picture like any other, and not the picture of no words', async (_, words) => {
  const png = await withWords(words);
  expect(sizeOf(png)).toEqual([1200, 630]);
  expect(png.length).toBeLessThan(limit);
  expect(canWrite('theirs', words)).toBe(true);
  expect(Buffer.from(png).equals(Buffer.from(await drawCard(blank, root)))).toBe(false);
});

test.each(['حارس المصباح', 'שומר המגדלור', '灯台守', '🕯'])(
  'of a text that the fonts cannot write, such as %s, there is no picture: no boxes in its place',
  async (words) => {
    expect(canWrite('theirs', words)).toBe(false);
    expect(await withWords(words)).toEqual(await drawCard(blank, root));
  },
);

test.each(['tests/fixtures/agreement', 'content'])('no card of %s has its words cut', async (folder) => {
  const site = checkedCorpus(folder);
  const long = refsWithCard(site)
    .map((ref) => cardOf(site, ref))
    .sort((a, b) => (b.quoted?.words.length ?? 0) - (a.quoted?.words.length ?? 0))
    .slice(0, 8);
  for (const card of long) expect((await layOut(card, root)).shown).toEqual(card);
});

test('the colours are those of the site by day', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const byDay = Object.keys(colours).map((name) => [
    name,
    new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6})`).exec(tokens)?.[1],
  ]);
  expect(Object.fromEntries(byDay)).toEqual(colours);
});
