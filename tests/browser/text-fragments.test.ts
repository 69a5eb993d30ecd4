import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { Clause } from '#corpus/corpus.ts';
import { loadCorpus } from '#corpus/load.ts';
import { addressOf } from '#model/address.ts';
import { sites } from '../site/sites.ts';
import { copied, openToCopy, select } from './copying-controls.ts';
import { paintHighlights, type Words, wrongHighlights } from './highlights.ts';
import { useBrowser } from './pages.ts';

const browser = useBrowser();

/** All the words of a clause. */
const wordsOf = ({ id, words }: Clause): Words => ({
  paragraph: `.clause[id="${id}"] > blockquote > p`,
  start: 0,
  end: words.length,
});

/** Some words of a clause that do not overlap: the first, some around a sign that means something in an address, the last. */
function selectionsOf(clause: Clause): Words[] {
  const { words } = clause;
  const patterns = [
    /^\S+ \S+(?= )/,
    /(?<= )\S*[-,;:&’'"“<]\S* \S+(?= )/,
    /(?<= )\S+ \S+ \S+(?= )/,
    /(?<= )\S+ \S+$/,
  ];
  const found = patterns.flatMap((pattern) => {
    const match = pattern.exec(words);
    return match ? { ...wordsOf(clause), start: match.index, end: match.index + match[0].length } : [];
  });
  return found.filter(({ start }, index) => found.slice(0, index).every((it) => it.end < start));
}

describe.each(sites)('on the $name site', ({ name, content }) => {
  const address = inject('addresses')[name];
  const clauses = [...loadCorpus(content).clauses.values()];
  let copying: Page;
  let opening: Page;

  beforeAll(async () => {
    copying = await openToCopy(browser, address);
    opening = await browser.newPage({ viewport: { width: 800, height: 800 } });
    await paintHighlights(opening);
  });

  /** Copies the links to words of a page, each from the controls of the clause they stand in. */
  async function linksTo(path: string, selections: readonly Words[]): Promise<string[]> {
    await copying.goto(address + path);
    const links: string[] = [];
    for (const selection of selections) {
      await select(copying, selection);
      links.push((await copied(copying, 'Copy link to selected words')).text);
    }
    return links;
  }

  /** What is wrong with what one address that names all these words highlights. */
  async function wrongOf(links: readonly string[], selections: readonly Words[]): Promise<string[]> {
    const directives = links.map((link) => link.split(':~:')[1]);
    // An address of the page that is open already would not be looked for in it.
    await opening.goto('about:blank');
    await opening.goto(`${links[0]?.split(':~:')[0]}:~:${directives.join('&')}`);
    return wrongHighlights(opening, selections);
  }

  test('the link to all words of a clause highlights them on its page, and nothing else; so do the links to some', async () => {
    const wrong: string[] = [];
    for (const clause of clauses) {
      const path = addressOf(`clause:${clause.id}`);
      const selections = [wordsOf(clause), ...selectionsOf(clause)];
      const [all = '', ...some] = await linksTo(path, selections);
      for (const link of [all, ...some]) expect(link).toContain(`${address}${path}#${clause.id}:~:text=`);
      wrong.push(...(await wrongOf([all], selections.slice(0, 1))));
      if (some.length > 0) wrong.push(...(await wrongOf(some, selections.slice(1))));
    }
    expect(wrong).toEqual([]);
  }, 180_000);

  test('so do the links to all words of every clause in the whole text, and to some words of every sentence', async () => {
    const path = addressOf('page:declaration');
    const sentences = clauses.filter(({ parent }) => parent === undefined);
    for (const selections of [clauses.map(wordsOf), sentences.flatMap(selectionsOf)]) {
      const links = await linksTo(path, selections);
      for (const link of links) expect(link).toContain(`${address}${path}#`);
      expect(await wrongOf(links, selections)).toEqual([]);
    }
  }, 180_000);

  test('the link to words of several clauses highlights them without what stands between, and leads there without JavaScript', async () => {
    const [first, last] = clauses.filter(({ parent }) => parent === undefined).slice(-3, -1);
    if (!first || !last) throw new Error('There are no two sentences before the last.');
    const selections = [
      { ...wordsOf(first), start: first.words.indexOf(' ') + 1 },
      { ...wordsOf(last), end: last.words.lastIndexOf(' ') },
    ];
    await copying.goto(address + addressOf('page:declaration'));
    await select(copying, ...(selections as [Words, Words]));
    const { text: link } = await copied(copying, 'Copy link to selected words');
    expect(await wrongOf([link], selections)).toEqual([]);
    expect(await opening.$$eval('.in-range', (blocks) => blocks.map(({ id }) => id))).toContain(last.id);

    const scriptless = await browser.newPage({ javaScriptEnabled: false });
    await scriptless.goto(link);
    const place = () => scriptless.locator(wordsOf(first).paragraph).boundingBox();
    await expect.poll(async () => (await place())?.y).toBeLessThan(720);
  });
});
