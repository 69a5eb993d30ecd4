import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { readChapter } from '#exports/book/read-chapter.ts';

const page = (main: string, address = 'guarantees/lamp/') =>
  readChapter({ address, html: `<!doctype html><body><header>Site</header><main>${main}</main></body>` });
const textIn = (main: string, address?: string) => textOf(page(main, address).main);

describe('a chapter', () => {
  test('is named by the address of its page, and called what its heading says', () => {
    const { name, title } = page('<h1>The lamp,\n  and <em>oil</em></h1>');
    expect({ name, title }).toEqual({ name: 'guarantees_lamp', title: 'The lamp, and oil' });
    expect(page('<h1>All</h1>', '').name).toBe('home');
  });

  test('has nothing around its page, and no ways, controls or scripts in it', () => {
    const around =
      '<nav>Above</nav><form>Search</form><copy-clause>Copy</copy-clause><button>Press</button><script>run</script>' +
      '<span class="Z3988" title="ctx"></span><section class="backlinks">Referred to by</section>';
    expect(textIn(`<h1>Lamp</h1>${around}<p>Lit.</p>`)).toBe('LampLit.');
  });

  test('shows what a reader of the page would have to open', () => {
    const { main } = page(
      '<h1>Lamp</h1><details class="answer"><summary>Answer</summary><p>Oil</p></details>',
    );
    expect(main.children[1]).toMatchObject({
      tagName: 'div',
      properties: { className: ['answer'] },
      children: [{ tagName: 'p', properties: { className: ['summary'] } }, { tagName: 'p' }],
    });
  });

  test('explains the marks only where the text is', () => {
    const legend = '<h1>Words</h1><details class="legend"><summary>Marks</summary></details>';
    expect(textIn(legend)).toBe('Words');
    expect(textIn(legend, 'declaration/')).toBe('WordsMarks');
  });

  test('shows one drawing of each picture, without links', () => {
    const drawings =
      '<h1>Lamp</h1><svg class="drawing narrow"><text>small</text></svg>' +
      '<svg class="drawing wide"><a class="own" href="/x/" aria-label="x"><text>wide</text></a></svg>';
    expect(page(drawings).main.children[1]).toMatchObject({
      tagName: 'svg',
      children: [{ tagName: 'g', properties: { className: ['own'] } }],
    });
    expect(textIn(drawings)).toBe('Lampwide');
  });

  test('knows the places that the page lists', () => {
    const { places } = page('<h1>Lamp</h1><nav class="contents"><a href="#glass">Glass</a></nav><p>Lit.</p>');
    expect(places).toEqual([{ title: 'Glass', id: 'glass' }]);
  });

  test('cannot be made of a page without a heading', () => {
    expect(() => page('<p>Lit.</p>')).toThrow(
      'The page at /guarantees/lamp/ has no heading to make a chapter of.',
    );
  });
});
