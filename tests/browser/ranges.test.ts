import { describe, expect, inject, test } from 'vitest';
import { loadCorpus } from '#corpus/load.ts';
import { addressOf } from '#model/address.ts';
import { sites } from '../site/sites.ts';
import { layoutShifts, watchShifts } from './layout-shifts.ts';
import { useBrowser } from './pages.ts';

const browser = useBrowser();

describe.each(sites)('an address on the $name site', ({ name, content }) => {
  const root = inject('addresses')[name];
  const corpus = loadCorpus(content);
  const clauses = [...corpus.clauses.values()];
  const text = root + addressOf('page:declaration');
  const group = [...corpus.groups.values()].find(({ clauses: ids }) => ids.length > 2);
  const ids = group?.clauses ?? [];
  const component = [...corpus.components.values()].find(({ data }) => data.group === group?.id);

  async function marked(address: string) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await watchShifts(page);
    await page.goto(address);
    return {
      page,
      ids: await page.$$eval('.in-range', (blocks) => blocks.map(({ id }) => id)),
    };
  }

  test.each([
    ['the whole text', text],
    ['the page of the group', root + addressOf(`clause:${group?.id}`)],
    ['the page about the component', root + addressOf(`component:${component?.id}`)],
  ])('marks the clauses of a range on %s, moves nothing, and leads to the first', async (_, path) => {
    const { page, ids: found } = await marked(`${path}#${ids[1]}-${ids.at(-1)}`);
    expect(found).toEqual(ids.slice(1));
    const first = page.locator(`[id="${ids[1]}"]`);
    const top = await first.evaluate((block) => block.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(800);
    expect(await first.evaluate((block) => block === document.activeElement)).toBe(true);
    const tint = await first.evaluate((block) => getComputedStyle(block).backgroundColor);
    expect(tint).not.toBe('rgba(0, 0, 0, 0)');
    expect(await layoutShifts(page)).toEqual([]);
    await page.goto(`${path}#${ids[0]}`);
    expect(await page.locator('.in-range').count(), 'no longer marked at another address').toBe(0);
    const target = await page.locator(':target').evaluate((block) => getComputedStyle(block).backgroundColor);
    expect(target, 'looks like a single clause that an address leads to').toBe(tint);
  });

  test('may name groups, and is followed from a link on the page too', async () => {
    const { page, ids: found } = await marked(text);
    expect(found).toEqual([]);
    await page.evaluate((id) => location.assign(`#${id}-${id}`), group?.id);
    await expect.poll(() => page.locator('.in-range').count()).toBe(ids.length);
  });

  test('of no range leads to the page, and nothing is said', async () => {
    const last = clauses.at(-1)?.id;
    for (const range of [
      `${last}-${clauses[0]?.id}`,
      `${ids[0]}-x9.9`,
      `${ids[0]}-`,
      'a-b-c',
      '-',
      `${ids[0]}-content`,
    ]) {
      const { page, ids: found } = await marked(`${text}#${range}`);
      expect(found, range).toEqual([]);
      expect(await page.evaluate(() => scrollY), range).toBe(0);
    }
  });
});
