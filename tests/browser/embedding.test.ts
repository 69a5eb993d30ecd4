import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { idsOf } from '#corpus/identify.ts';
import { loadCorpus } from '#corpus/load.ts';
import { oembedAddress } from '#exports/oembed/oembed.ts';
import { addressOf } from '#model/address.ts';
import { embedAddress } from '#model/embed.ts';
import { rootOf, sites } from '../site/sites.ts';
import { bringAxe, faults } from './axe.ts';
import { otherSite } from './other-site.ts';
import { useBrowser } from './pages.ts';

const browser = useBrowser();
const limit = 20_000;

describe.each(sites)('on the $name site', ({ name, content, dist, base }) => {
  const address = inject('addresses')[name];
  const corpus = loadCorpus(content);
  const ids = idsOf(corpus, 'clause');
  const longest = [...corpus.clauses.values()].sort((a, b) => b.words.length - a.words.length)[0];
  const id = longest?.id ?? '';
  const oembedOf = (it: string) => JSON.parse(readFileSync(join(dist, oembedAddress(it)), 'utf8'));

  test('another site shows a clause by the HTML that oEmbed gives, and its words can be read there', async () => {
    const { html, width } = oembedOf(id);
    const page = await browser.newPage();
    await page.goto(await otherSite(html.replace(rootOf({ base }), address)));
    const card = page.frameLocator('iframe');
    expect(await card.locator('blockquote').innerText()).toBe(longest?.words);
    expect(await page.locator('iframe').evaluate((it) => it.clientWidth)).toBe(width);
  });

  test('another site cannot show the page of a clause in a frame', async () => {
    const page = await browser.newPage();
    const told: string[] = [];
    page.on('console', (message) => told.push(message.text()));
    const clause = address + addressOf(`clause:${id}`);
    await page.goto(await otherSite(`<iframe title="A clause" src="${clause}"></iframe>`));
    await expect.poll(() => told.join()).toContain("frame-ancestors 'none'");
    expect(await page.frameLocator('iframe').locator('blockquote').count()).toBe(0);
  });

  test('a link in the frame leads to a page of its own, which does not know the other site', async () => {
    const page = await browser.newPage();
    await page.goto(
      await otherSite(`<iframe title="A clause" src="${address}${embedAddress(id)}"></iframe>`),
    );
    const link = page.frameLocator('iframe').locator('p > a').last();
    const [opened] = await Promise.all([page.waitForEvent('popup'), link.click()]);
    await opened.waitForLoadState();
    expect(opened.url()).toBe(address + addressOf(`clause:${id}`));
    expect(await opened.evaluate(() => [window.opener, document.referrer])).toEqual([null, '']);
  });

  test('every card asks for no script, weighs less than 20 kB in all, and is as high as oEmbed says or less', async () => {
    const page = await browser.newPage();
    const weights = new Map<string, number>();
    const types = new Set<string>();
    let asked: string[] = [];
    page.on('request', (request) => {
      asked.push(request.url());
      types.add(request.resourceType());
    });
    // A file that the browser has already comes without its size.
    page.on('response', (response) => {
      const size = response.headers()['content-length'];
      if (size) weights.set(response.url(), Number(size));
    });
    for (const it of ids) {
      const { width, height } = oembedOf(it);
      await page.setViewportSize({ width, height: 100 });
      asked = [];
      await page.goto(address + embedAddress(it));
      const weight = asked.reduce((sum, url) => sum + (weights.get(url) ?? Number.NaN), 0);
      expect(weight, it).toBeLessThan(limit);
      const needed = await page.locator('main').evaluate((main) => {
        main.style.minBlockSize = '0';
        return main.getBoundingClientRect().height;
      });
      expect(needed, it).toBeLessThanOrEqual(height);
      expect(needed, it).toBeGreaterThan(height / 2);
    }
    expect([...types].sort()).toEqual(['document', 'stylesheet']);
  });

  test.each([280, 320, 500, 700])(
    'at %d px a card scrolls in one direction and is accessible, by day and by night',
    async (width) => {
      const page = await bringAxe(await browser.newPage({ viewport: { width, height: 600 } }));
      for (const it of [id, longest?.group.id ?? '']) {
        await page.goto(address + embedAddress(it));
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await faults(page, 'all')).toEqual([]);
        }
        const beyond = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(beyond).toBe(0);
      }
    },
  );
});
