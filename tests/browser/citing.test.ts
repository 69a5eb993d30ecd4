import { describe, expect, inject, test } from 'vitest';
import type { CheckedCorpus } from '#corpus/corpus.ts';
import { loadCorpus } from '#corpus/load.ts';
import { citations } from '#exports/citation/citations.ts';
import { addressOf } from '#model/address.ts';
import type { Ref } from '#model/ref.ts';
import { rootOf, sites } from '../site/sites.ts';
import { useBrowser } from './pages.ts';

const browser = useBrowser();

describe.each(sites)('a reader of the $name site', ({ name, content, base }) => {
  const address = inject('addresses')[name];
  const corpus = loadCorpus(content) as CheckedCorpus;
  const clause = [...corpus.clauses.values()].find(({ items }) => items.length > 0);
  const component = [...corpus.components.keys()][0];
  const componentOfClause = [...corpus.components.values()].find(
    ({ data }) => data.group === clause?.group.id,
  );
  const group = [...corpus.groups.keys()].find((id) => !corpus.clauses.has(id));
  const cited: Ref[] = [
    `clause:${clause?.id ?? ''}`,
    `clause:${group ?? ''}`,
    `component:${component ?? ''}`,
  ];
  const site = rootOf({ base });

  test.each(cited)('finds %s cited in every style with JavaScript off, and as files', async (ref) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(address + addressOf(ref));
    const panel = page.locator('.citations');
    expect(await panel.locator('#cite').isVisible()).toBe(false);
    await panel.getByText('Cite', { exact: false }).first().click();
    expect(await panel.locator('dt').allTextContents()).toEqual([
      'Newsroom',
      'Chicago, note',
      'Chicago, author-date',
      'APA',
      'MLA',
      'OSCOLA',
      'Wikipedia',
    ]);
    expect(await panel.locator('.citation').allTextContents()).toEqual(
      citations(corpus, ref, site).map(({ stretches }) => stretches.map(({ text }) => text).join('')),
    );
    expect(await panel.getByRole('button').count()).toBe(0);
    for (const link of await panel.locator('a[download]').all()) {
      const file = await page.request.get(new URL((await link.getAttribute('href')) ?? '', address).href);
      expect(file.status()).toBe(200);
      expect(await file.text()).toContain(site + addressOf(ref));
    }
  });

  test('opens the citations of a clause inside the whole text', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(address + addressOf('page:declaration'));
    await page
      .locator('summary', { hasText: new RegExp(`^Cite ${clause?.label.replace(/[()]/g, '.')}$`) })
      .click();
    await page
      .locator(`[id="cite-${clause?.id}"]`, { hasText: clause?.words ?? '' })
      .waitFor({ state: 'visible' });
  });

  test('is led from a clause elsewhere to its citations, which are open then', async () => {
    const page = await browser.newPage();
    await page.goto(address + addressOf(`component:${componentOfClause?.id ?? ''}`));
    await page.getByRole('link', { name: `Cite ${clause?.label}`, exact: true }).click();
    expect(page.url()).toBe(`${address}${addressOf(`clause:${clause?.id ?? ''}`)}#cite`);
    await page.locator('#cite').waitFor({ state: 'visible' });
  });

  test('copies a citation with its italics, and as plain text', async () => {
    const page = await browser.newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(`${address}${addressOf(`clause:${clause?.id ?? ''}`)}#cite`);
    await page.getByRole('button', { name: 'Copy: APA' }).click();
    await page.locator('copy-citation [role="status"]', { hasText: 'Copied' }).waitFor();
    const [plain, html] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return Promise.all(
        ['text/plain', 'text/html'].map(async (type) => (await item?.getType(type))?.text() ?? ''),
      );
    });
    const apa = citations(corpus, `clause:${clause?.id ?? ''}`, site).find((it) => it.name === 'APA');
    expect(plain).toBe(apa?.stretches.map(({ text }) => text).join(''));
    expect(html).toContain(`<i>${apa?.stretches.find(({ isItalic }) => isItalic)?.text}</i>`);
  });

  test('gives a reference manager one item on every page about one thing', async () => {
    const page = await browser.newPage();
    for (const ref of [...cited, 'page:statements', 'page:wording'] as Ref[]) {
      await page.goto(address + addressOf(ref));
      const title = await page.locator('meta[name="citation_title"]').getAttribute('content');
      const spans = page.locator('span.Z3988');
      expect(await spans.count()).toBe(1);
      expect(await spans.getAttribute('title')).toContain(`rft.title=${encodeURIComponent(title ?? '')}&`);
      expect(await page.locator('meta[name="citation_public_url"]').getAttribute('content')).toBe(
        site + addressOf(ref),
      );
    }
  });
});
