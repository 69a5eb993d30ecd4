import fc from 'fast-check';
import { select } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { expect, onTestFinished, test, vi } from 'vitest';
import { link, putOnClipboard, quotation } from '#components/clause/copied.ts';

const address = 'https://lamp.example/declaration/c1-2/';
const parse = (html: string) => unified().use(rehypeParse, { fragment: true }).parse(html);

test('a quotation is its words, what they are of and where they stand', () => {
  const { text, html } = quotation('The lamp is lit.', '1.2 of the Accord', address);
  expect(text).toBe(`“The lamp is lit.”\n— 1.2 of the Accord, ${address}`);
  expect(html).toBe(
    `<blockquote cite="${address}"><p>The lamp is lit.</p></blockquote><p>— 1.2 of the Accord, <a href="${address}">${address}</a></p>`,
  );
});

test('as HTML it holds the same words, whatever signs are in them', () => {
  const words = fc.string({ unit: 'grapheme' }).filter((it) => !/[\r\0]/.test(it));
  fc.assert(
    fc.property(words, words, (said, of) => {
      const tree = parse(quotation(said, of, `${address}?a=1&lt;"`).html);
      const quoted = select('blockquote > p', tree);
      expect(quoted && textOf(quoted)).toBe(said);
      expect(select('blockquote', tree)?.properties.cite).toBe(`${address}?a=1&lt;"`);
      expect(textOf(tree)).toBe(`${said}— ${of}, ${address}?a=1&lt;"`);
    }),
  );
});

test('a link goes with what stands there', () => {
  expect(link(address, 'Watch & ward')).toEqual({
    text: `Watch & ward, ${address}`,
    html: `<a href="${address}">Watch &#38; ward</a>`,
  });
});

test('where the browser can put only text on the clipboard, it is the text', async () => {
  const writeText = vi.fn(async () => {});
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  await putOnClipboard(link(address));
  expect(writeText).toHaveBeenCalledExactlyOnceWith(address);
});
