import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { loadCorpus } from '#corpus/load.ts';
import { addressOf } from '#model/address.ts';
import { builtPages, onePageOfEachKind } from '../site/page-kinds.ts';
import { sites } from '../site/sites.ts';
import { bringAxe, faults, prepare, type Rules } from './axe.ts';
import { useBrowser } from './pages.ts';
import { inTabs } from './tabs.ts';

/** A way in which a page is looked at. */
interface View {
  readonly name: string;
  /** Whether every page is, or one of each kind: looking at all in every way takes several minutes. */
  readonly of: 'every page' | 'one page of each kind';
  readonly rules: Rules;
  readonly media: Parameters<Page['emulateMedia']>[0];
  /** Of the window, in CSS pixels. */
  readonly width: number;
  /** The size of text that the reader has set the browser to, in CSS pixels. */
  readonly text: number;
}

const usual = { media: { colorScheme: 'light', forcedColors: 'none' }, width: 1280, text: 16 } as const;
const contrast = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];
/** What depends on where things stand, and on which of them are shown. */
const layout = [
  'target-size',
  'scrollable-region-focusable',
  'aria-hidden-focus',
  'heading-order',
  'region',
  'skip-link',
  'label',
  'link-name',
  'button-name',
  'summary-name',
];
const views: readonly View[] = [
  { ...usual, name: 'in light', of: 'every page', rules: 'all' },
  {
    ...usual,
    name: 'in dark',
    of: 'every page',
    rules: contrast,
    media: { colorScheme: 'dark', forcedColors: 'none' },
  },
  {
    ...usual,
    name: 'in forced colours',
    of: 'one page of each kind',
    rules: contrast,
    media: { colorScheme: 'light', forcedColors: 'active' },
  },
  { ...usual, name: '320 px wide', of: 'one page of each kind', rules: [...layout, ...contrast], width: 320 },
  { ...usual, name: 'with text at 200%', of: 'one page of each kind', rules: layout, text: 32 },
];

const browser = useBrowser();

describe.each(sites)('on the $name site, with all that can be opened open', (site) => {
  const address = inject('addresses')[site.name];
  const pages = builtPages(site);
  const ofEachKind = new Set(onePageOfEachKind(pages).map((page) => page.address));
  const word = [...loadCorpus(site.content).clauses.values()][0]?.words.split(' ').at(-1) ?? '';
  const results = `${addressOf('page:search')}?q=${encodeURIComponent(word)}`;
  const found = new Map(views.map(({ name }) => [name, new Findings()]));

  // A page is loaded once and looked at in every way; loading it and axe is half of the work.
  beforeAll(async () => {
    const open = async () => bringAxe(await browser.newPage());
    await inTabs([...pages.map((page) => page.address), results], open, async (page, path) => {
      await look(page, usual);
      await page.goto(address + path);
      if (path === results) await page.locator('.pf-result-link').first().waitFor();
      await prepare(page);
      for (const view of views) {
        if (view.of !== 'every page' && path !== results && !ofEachKind.has(path)) continue;
        await look(page, view);
        for (const { rule, element, at, message } of await faults(page, view.rules)) {
          const alike = at.replace(/:nth-child\(\d+\)|\[[^\]]*\]|#[^\s>]+/g, '');
          const line = `${path || '/'}: ${rule}: ${element}, at ${at} (${message})`;
          found.get(view.name)?.add(`${rule}: ${element}, at ${alike}`, line);
        }
        const beyond = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (beyond > 0)
          found.get(view.name)?.add(`scroll: ${path}`, `${path || '/'}: scrolls sideways by ${beyond} px`);
      }
    });
  }, 600_000);

  test.each(views)('$of breaks no rule of accessibility $name, and does not scroll sideways', ({ name }) => {
    expect(found.get(name)?.lines()).toEqual([]);
  });
});

/** Shows a page in a way. */
async function look(
  page: Page,
  { media, width, text }: Pick<View, 'media' | 'width' | 'text'>,
): Promise<void> {
  await page.emulateMedia(media);
  await page.setViewportSize({ width, height: 800 });
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: text, fixed: (text * 13) / 16 } });
  await session.detach();
}

/** What was found, with what is the same on other pages told once. */
class Findings {
  readonly #first = new Map<string, string>();
  readonly #count = new Map<string, number>();

  add(key: string, line: string): void {
    if (!this.#first.has(key)) this.#first.set(key, line);
    this.#count.set(key, (this.#count.get(key) ?? 0) + 1);
  }

  lines(): string[] {
    return [...this.#first].map(([key, line]) => {
      const more = (this.#count.get(key) ?? 1) - 1;
      return more > 0 ? `${line}, and ${more} more like it` : line;
    });
  }
}
