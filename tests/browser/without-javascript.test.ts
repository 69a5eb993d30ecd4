import { describe, expect, inject, test } from 'vitest';
import { loadCorpus } from '#corpus/load.ts';
import { alphabeticalIndex } from '#corpus/subjects.ts';
import { addressOf } from '#model/address.ts';
import { sites } from '../site/sites.ts';
import { useBrowser } from './pages.ts';

const browser = useBrowser();
const scriptless = { javaScriptEnabled: false };

describe.each(sites)('a reader of the $name site with JavaScript off', ({ name, content }) => {
  const address = inject('addresses')[name];
  const corpus = loadCorpus(content);

  test('reads a component page: summary, clauses and notes', async () => {
    const component = [...corpus.components.values()][0];
    const group = corpus.groups.get(component?.data.group ?? '');
    const page = await browser.newPage(scriptless);
    await page.goto(address + addressOf(`component:${component?.id ?? ''}`));
    const words = (group?.clauses ?? []).map((id) => corpus.clauses.get(id)?.words ?? '');
    for (const text of [component?.data.summary ?? '', ...words]) {
      expect(await page.getByText(text, { exact: true }).first().isVisible(), text).toBe(true);
    }
  });

  test('gets an alphabetical index in place of the search, and goes from it to a clause', async () => {
    const page = await browser.newPage(scriptless);
    await page.goto(address + addressOf('page:search'));
    expect(await page.locator('.search-ui').isVisible()).toBe(false);
    const headings = await page.locator('.alphabetical dt').allInnerTexts();
    expect(headings).toEqual(alphabeticalIndex(corpus).map(({ heading }) => heading));
    await page.locator('.alphabetical dd a').first().click();
    expect(page.url()).toMatch(/\/(?:declaration|sources)\//);
  });
});
