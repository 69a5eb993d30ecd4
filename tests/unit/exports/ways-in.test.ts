import fc from 'fast-check';
import type { Heading, Link, List } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { exportGroups } from '#exports/all-exports.ts';
import type { Export } from '#exports/export.ts';
import { llmsText } from '#exports/llms-text.ts';
import { permalinkList } from '#exports/permalink-list.ts';
import { robots } from '#exports/robots.ts';
import { searchDescription } from '#exports/search-description.ts';
import { agreement } from '../../fixtures/copies.ts';
import { checkedCorpus, contentFolders, filesOf, root } from '../../fixtures/explainers.ts';
import { xmlElements, xmlText } from '../../fixtures/xml-elements.ts';
import { hostileText } from './hostile-text.ts';

const elementsOf = (xml: string, name: string) => xmlElements(fromXml(xml), name);

async function contentOf(it: Export, folder: string): Promise<string> {
  const [file] = await filesOf(it, folder);
  return String(file?.content);
}

test('robots.txt lets everything be read, and leads to the sitemap by its whole address', async () => {
  expect(await contentOf(robots, agreement)).toBe(
    `User-agent: *\nAllow: /\n\nSitemap: ${root}sitemap-index.xml\n`,
  );
});

describe('the description for search engines of a browser', () => {
  test('leads to the search page with the words that are looked for', async () => {
    const urls = elementsOf(await contentOf(searchDescription, agreement), 'Url');
    expect(urls[0]?.attributes).toMatchObject({
      type: 'text/html',
      template: `${root}search/?q={searchTerms}`,
    });
  });

  test('has a short name, that of the site or the beginning of its title', async () => {
    const short = async (folder: string) =>
      xmlText(elementsOf(await contentOf(searchDescription, folder), 'ShortName')[0]);
    expect(await short(agreement)).toBe('The Lamp Accord');
    expect(await short('content')).toBe(checkedCorpus('content').site.data.shortTitle);
  });

  test.each(contentFolders)('keeps the lengths that the format allows: %s', async (folder) => {
    const xml = await contentOf(searchDescription, folder);
    for (const [name, most] of Object.entries({ ShortName: 16, LongName: 48, Description: 1024 })) {
      const [element] = elementsOf(xml, name);
      expect(xmlText(element)).toMatch(/\S/);
      expect([...xmlText(element)].length).toBeLessThanOrEqual(most);
    }
  });
});

describe.each(contentFolders)('llms.txt of %s', async (folder) => {
  const corpus = checkedCorpus(folder);
  const markdown = await contentOf(llmsText([permalinkList]), folder);
  const { children } = unified().use(remarkParse).parse(markdown);

  test('has a title, a summary, a paragraph, and then nothing but lists under headings', () => {
    const types = children.map((node) => (node.type === 'heading' ? `heading ${node.depth}` : node.type));
    expect(types.slice(0, 3)).toEqual(['heading 1', 'blockquote', 'paragraph']);
    const sections = types.slice(3);
    expect(sections).toEqual(sections.map((_, index) => (index % 2 === 0 ? 'heading 2' : 'list')));
    expect(textOf(children[0])).toBe(corpus.site.data.title);
    expect(textOf(children[1])).toContain(corpus.site.data.status.says);
  });

  test('begins every line with a link, and names no file twice', () => {
    const links = children
      .filter((node): node is List => node.type === 'list')
      .flatMap(({ children: items }) => items)
      .map((item) => (item.children[0]?.type === 'paragraph' ? item.children[0].children[0] : undefined));
    const addresses = links.map((link) => (link as Link).url);
    for (const address of addresses) expect(address.startsWith(root)).toBe(true);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses).toContain(`${root}declaration.md`);
    expect(addresses).toContain(`${root}permalinks.txt`);
  });

  test('ends with what can be left out', () => {
    const headings = children.filter((node): node is Heading => node.type === 'heading');
    expect(textOf(headings.at(-1))).toBe('Optional');
  });
});

test('llms.txt names every format that the site has for readers', async () => {
  const formats = exportGroups.flatMap(({ exports }) => exports);
  const markdown = await contentOf(formats.find(({ title }) => title === 'llms.txt') as Export, agreement);
  const named = formats.filter((it) => markdown.includes(root + it.example(checkedCorpus(agreement))));
  const forReaders = exportGroups.filter(({ heading }) => !['Ways in', 'For a host'].includes(heading));
  expect(named).toEqual(forReaders.flatMap(({ exports }) => exports));
});

test('llms.txt has the title of the site as it is, whatever it would mean in Markdown', async () => {
  const { site, ...rest } = checkedCorpus(agreement);
  await fc.assert(
    fc.asyncProperty(hostileText, async (text) => {
      // A heading is one line, and is read without what is around it.
      const title = text.replace(/\s+/g, ' ').trim();
      fc.pre(title !== '');
      const corpus = { ...rest, site: { ...site, data: { ...site.data, title } } };
      const [file] = await llmsText([]).files({ corpus, root, pages: [] });
      const tree = unified().use(remarkParse).parse(String(file?.content));
      const headings: string[] = [];
      visit(tree, 'heading', (heading) => {
        headings.push(textOf(heading));
      });
      expect(headings[0]).toBe(title);
    }),
  );
});
