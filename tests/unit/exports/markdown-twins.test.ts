import fc from 'fast-check';
import { toString as plainText } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { markdownTwins } from '#exports/markdown-twins.ts';
import { agreement } from '../../fixtures/copies.ts';
import { checkedCorpus, root } from '../../fixtures/explainers.ts';

const corpus = checkedCorpus(agreement);
const link = '<link rel="alternate" type="text/markdown" href="/x.md">';

/** The files of a site with one page. */
async function filesOf(main: string, address = 'declaration/c1-1/', head = link) {
  const html = `<!doctype html><html><head><title>A page · A site</title>${head}</head><body><header>Top</header><main>${main}</main></body></html>`;
  return markdownTwins.files({ corpus, root, pages: [{ address, html }] });
}

/** The Markdown of a page, without the lines that are at the end of every one. */
async function twin(main: string) {
  const [file] = await filesOf(main);
  return String(file?.content).split('\n---\n')[0];
}

describe('the Markdown twin of a page', () => {
  test('stands beside it', async () => {
    expect((await filesOf('<h1>A</h1>'))[0]?.address).toBe('declaration/c1-1.md');
    expect((await filesOf('<h1>A</h1>', ''))[0]?.address).toBe('index.md');
  });

  test('is there only if the page says so', async () => {
    expect(await filesOf('<h1>A</h1>', 'about/specimens/', '')).toEqual([]);
  });

  test('begins with the heading, wherever the page has it', async () => {
    expect(await twin('<header><p>Part 1</p><h1>The lamp</h1></header><p>Words.</p>')).toBe(
      '# The lamp\n\nPart 1\n\nWords.\n',
    );
  });

  test('ends with what the page is called and where it stands, its dates, and who may reuse it', async () => {
    const [file] = await filesOf('<h1>A</h1>');
    const { dated, disclaimer, rights } = corpus.site.data;
    expect(file?.content).toBe(
      `# A\n\n---\n\n[A page · A site](${root}declaration/c1-1/)\n\n${dated} ${disclaimer} ${rights}\n`,
    );
  });

  test('has whole addresses', async () => {
    expect(
      await twin('<h1>A</h1><p><a href="/some/path/parties/">All</a>, <a href="#c1.1">1.1</a></p>'),
    ).toBe(`# A\n\n[All](${root}parties/), [1.1](${root}declaration/c1-1/#c1.1)\n`);
  });

  test('has nothing to click on or to look at', async () => {
    const gone =
      '<nav><a href="/">Home</a></nav><button>Copy</button><svg><text>x</text></svg><script>x</script>';
    expect(await twin(`${gone}<h1>A</h1><p>Words.</p><form><input></form>`)).toBe('# A\n\nWords.\n');
  });

  test('quotes words bare, and says below where they stand', async () => {
    const words =
      '<blockquote cite="/some/path/sources/accord/#5"><p>The <mark>wardens</mark></p></blockquote>';
    expect(await twin(`<h1>A</h1>${words}`)).toBe(
      `# A\n\n> The wardens\n>\n> — [Accord text, paragraph 5](${root}sources/accord/#5)\n`,
    );
    expect(await twin('<h1>A</h1><p>It says “<q>all nine</q>”.</p>')).toBe('# A\n\nIt says “all nine”.\n');
  });

  test('says a strength in words', async () => {
    const steps = '<span class="steps" aria-hidden="true"><i></i></span>';
    const strength = `<p class="strength">${steps} <span>Decided</span></p>`;
    expect(await twin(`<h1>A</h1><div class="clause">${strength}</div>`)).toBe(
      '# A\n\nHow firmly: Decided\n',
    );
  });

  test('opens what is folded', async () => {
    expect(await twin('<h1>A</h1><details><summary>More</summary><p>Words.</p></details>')).toBe(
      '# A\n\n**More**\n\nWords.\n',
    );
  });

  test('names a link that is a picture or a number as it is read out', async () => {
    expect(await twin('<h1>A</h1><p><a href="#5" aria-label="Paragraph 5">5</a></p>')).toContain(
      '[Paragraph 5]',
    );
  });

  test('keeps tables, with their captions above and no paragraphs within', async () => {
    const table =
      '<table><caption>Counts</caption><thead><tr><th>A</th></tr></thead><tbody><tr><td><p>a|b</p></td></tr></tbody></table>';
    expect(await twin(`<h1>A</h1><div>${table}</div>`)).toBe('# A\n\nCounts\n\n| A |\n| - |\n| a\\|b |\n');
  });
});

describe('whatever is special in Markdown', () => {
  const special = fc.constantFrom(...'*_[]()<>&|#`~\\!-+=.:/@$^{}"\'1 aя\u05d0\u00a0');
  const odd = fc.constantFrom(
    '&amp;',
    'www.a.example',
    'https://a.example/',
    'a@b.example',
    '<b>',
    '[^1]',
    '- [ ] ',
  );
  const line = fc
    .array(fc.oneof(special, odd), { minLength: 1, maxLength: 30 })
    .map((parts) => parts.join('').replace(/ +/g, ' ').trim())
    .filter(Boolean);

  test('is read back as it stood, in a paragraph, a quotation, a list, a link and a table', async () => {
    const parser = unified().use(remarkParse).use(remarkGfm);
    await fc.assert(
      fc.asyncProperty(line, async (text) => {
        const html = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
        const table = `<table><thead><tr><th>x</th></tr></thead><tbody><tr><td>${html}</td></tr></tbody></table>`;
        const markdown = await twin(
          `<h1>${html}</h1><p>${html}</p><blockquote><p>${html}</p></blockquote><ul><li>${html}</li></ul><p><a href="#x">${html}</a></p>${table}`,
        );
        const blocks = parser.parse(markdown ?? '').children;
        expect(blocks.map((block) => block.type)).toEqual([
          'heading',
          'paragraph',
          'blockquote',
          'list',
          'paragraph',
          'table',
        ]);
        expect(blocks.map((block) => plainText(block))).toEqual([text, text, text, text, text, `x${text}`]);
      }),
    );
  });
});
