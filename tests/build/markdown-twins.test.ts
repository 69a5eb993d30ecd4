import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { selectAll } from 'hast-util-select';
import type { Blockquote, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { loadCorpus } from '#corpus/load.ts';
import { parsePage } from '#exports/parse-page.ts';
import { addressOf, besidePage } from '#model/address.ts';
import { builtPages } from '../site/page-kinds.ts';
import { sites } from '../site/sites.ts';

const markdown = unified().use(remarkParse).use(remarkGfm);

/** The first paragraph of every quotation. */
function quotedWords(tree: Root): string[] {
  const quotations: Blockquote[] = [];
  visit(tree, 'blockquote', (quotation) => {
    quotations.push(quotation);
  });
  return quotations.map(({ children }) => plainText(children[0]));
}

describe.each(sites)('on the $name site', (site) => {
  const { dist, content } = site;
  const corpus = loadCorpus(content);
  const read = (address: string) => markdown.parse(readFileSync(join(dist, address), 'utf8'));
  const pages = builtPages(site).map(({ address }) => address);

  test('every page that is for readers has a twin, and no other page', () => {
    const without = pages.filter((address) => !existsSync(join(dist, besidePage(address, 'md'))));
    expect(without.filter((address) => !address.startsWith('embed/')).sort()).toEqual([
      '404.html',
      'about/specimens/',
    ]);
  });

  test('the words of every clause are read back exactly, on its own twin and on that of the text', () => {
    const inText = quotedWords(read(besidePage(addressOf('page:declaration'), 'md')));
    for (const { id, words } of corpus.clauses.values()) {
      expect(quotedWords(read(besidePage(addressOf(`clause:${id}`), 'md')))[0]).toBe(words);
      expect(inText).toContain(words);
    }
  });

  test('no twin has anything left of its page that is not Markdown, or a link without a whole address', () => {
    const wrong = pages
      .map((address) => besidePage(address, 'md'))
      .filter((file) => existsSync(join(dist, file)))
      .flatMap((file) => {
        const found: string[] = [];
        visit(read(file), (node) => {
          if (node.type === 'html') found.push(`${file}: ${node.value}`);
          if (node.type === 'link' && !/^(?:https:|mailto:)/.test(node.url))
            found.push(`${file}: ${node.url}`);
          if (node.type === 'link' && plainText(node) === '') found.push(`${file}: ${node.url} has no name`);
        });
        return found;
      });
    expect(wrong).toEqual([]);
  });

  test('every picture has its words beside it, which are what the twin has of it', () => {
    const wordless = pages.flatMap((address) => {
      const file = join(dist, address.endsWith('.html') ? address : `${address}index.html`);
      const figures = selectAll('figure:has(svg)', parsePage(readFileSync(file, 'utf8')));
      return figures
        .filter((figure) => selectAll('dl', figure).length === 0)
        .map(() => `${address}: a picture without words`);
    });
    expect(wordless).toEqual([]);
  });
});
