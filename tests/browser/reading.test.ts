import { describe, expect, inject, test } from 'vitest';
import { allRefs } from '#corpus/identify.ts';
import { loadCorpus } from '#corpus/load.ts';
import { addressOf } from '#model/address.ts';
import { sites } from '../site/sites.ts';
import { useBrowser } from './pages.ts';

const browser = useBrowser();

describe.each(sites)('a reader of the $name site', ({ name, content }) => {
  const address = inject('addresses')[name];
  const corpus = loadCorpus(content);
  const clauses = [...corpus.clauses.values()];

  test('finds every clause in the text: its anchor, its number as text, and its exact words', async () => {
    const page = await browser.newPage();
    await page.goto(address + addressOf('page:declaration'));
    const shown = await page.$$eval('.clause', (blocks) =>
      blocks.map((block) => ({
        id: block.id,
        label: block.querySelector('.clause-number')?.textContent?.trim(),
        words: block.querySelector('blockquote p')?.textContent,
      })),
    );
    expect(shown).toEqual(clauses.map(({ id, label, words }) => ({ id, label, words })));
  });

  test('finds every clause at its own address, with its exact words', async () => {
    const page = await browser.newPage();
    const shown: unknown[] = [];
    for (const { id } of clauses) {
      const response = await page.goto(address + addressOf(`clause:${id}`));
      const words = await page.locator(`.clause[id="${id}"] blockquote p`).textContent();
      const heading = await page.locator('h1').textContent();
      shown.push({ id, status: response?.status(), heading, words });
    }
    expect(shown).toEqual(
      clauses.map(({ id, label, words }) => ({ id, status: 200, heading: label, words })),
    );
  });

  test('scrolls to a clause by its anchor', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
    const last = clauses.at(-1)?.id;
    await page.goto(`${address}${addressOf('page:declaration')}#${last}`);
    const top = await page.locator(`[id="${last}"]`).evaluate((block) => block.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(640);
  });

  test('can copy a clause’s words from the page as they are in the source', async () => {
    const page = await browser.newPage();
    const clause = clauses[0];
    await page.goto(address + addressOf(`clause:${clause?.id ?? ''}`));
    const selected = await page.locator('.clause.whole blockquote p').evaluate((block) => {
      getSelection()?.selectAllChildren(block);
      return getSelection()?.toString();
    });
    expect(selected).toBe(clause?.words);
  });

  test('scrolls in one direction only, on the narrowest screen', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    const addresses = new Set(allRefs(corpus).map((ref) => addressOf(ref).replace(/#.*/, '')));
    const overflows: string[] = [];
    for (const path of addresses) {
      await page.goto(address + path);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) overflows.push(`${path} is ${width} px wide`);
    }
    expect(overflows).toEqual([]);
  });
});
