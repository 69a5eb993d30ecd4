import fc from 'fast-check';
import { select } from 'hast-util-select';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { refsWithCard } from '#exports/cards/card.ts';
import { cardAddress } from '#exports/cards/card-address.ts';
import { frameHtml } from '#exports/oembed/embed-code.ts';
import { oembed } from '#exports/oembed/oembed.ts';
import { checkedCorpus, root } from '../../../fixtures/explainers.ts';

const corpus = checkedCorpus('tests/fixtures/agreement');
const explainer = { corpus, root, pages: [] };
const responses = new Map(
  [...(await oembed.files(explainer))].map(({ address, content }) => [address, JSON.parse(String(content))]),
);
const frameIn = (html: string) =>
  select('iframe', unified().use(rehypeParse, { fragment: true }).parse(html))?.properties;

test('every clause and group has a response beside its page', () => {
  const ids = new Set([...corpus.clauses.keys(), ...corpus.groups.keys()]);
  expect([...responses.keys()].sort()).toEqual(
    [...ids].map((id) => `declaration/${id.replaceAll('.', '-')}.oembed.json`).sort(),
  );
  expect(responses.has(oembed.example(corpus) ?? '')).toBe(true);
});

test('a response has what oEmbed 1.0 wants of rich content with a picture', () => {
  expect(responses.get('declaration/c1-2a.oembed.json')).toEqual({
    version: '1.0',
    type: 'rich',
    title: '1.2(a) of the Lamp Accord',
    provider_name: 'The Lamp Accord, line by line',
    provider_url: 'https://example.org/some/path/',
    thumbnail_url: 'https://example.org/some/path/cards/declaration/c1-2a.png',
    thumbnail_width: 1200,
    thumbnail_height: 630,
    html: expect.stringMatching(/^<iframe [^<>]*><\/iframe>$/),
    width: 600,
    height: expect.any(Number),
  });
});

test('its HTML is a frame of the size that it tells, with the card of the clause in it', () => {
  for (const [address, { html, title, width, height }] of responses) {
    const slug = address.replace(/^declaration\/|\.oembed\.json$/g, '');
    expect(frameIn(html)).toMatchObject({
      src: `https://example.org/some/path/embed/${slug}/`,
      title,
      width,
      height,
      loading: 'lazy',
    });
  }
});

test('its picture is one that is drawn', () => {
  const drawn = new Set(refsWithCard(corpus).map((ref) => explainer.root + cardAddress(ref)));
  expect([...responses.values()].filter((it) => !drawn.has(it.thumbnail_url))).toEqual([]);
});

test('a name with whatever HTML takes for its own stays a name', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(fc.constantFrom('<', '>', '"', "'", '&', '&amp;', '</iframe>', '<script>', 'a', ' ', 'ف'))
      .map((it) => it.join('')),
  );
  fc.assert(
    fc.property(hostile, (title) => {
      // HTML has its own view of these characters, whatever the escaping.
      fc.pre(!/[\0\r\uD800-\uDFFF]/.test(title));
      const html = frameHtml({ address: 'https://example.org/a&b="c', title, width: 600, height: 300 });
      expect(frameIn(html)).toMatchObject({ src: 'https://example.org/a&b="c', title });
      expect(html.match(/[<>]/g)).toHaveLength(4);
    }),
  );
});
