import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { loadCorpus } from '#corpus/load.ts';
import { addressOf } from '#model/address.ts';
import { sites } from '../site/sites.ts';
import { useBrowser } from './pages.ts';

const browser = useBrowser();

/** The paths that the results lead to, once the page says how many there are. */
async function results(page: Page): Promise<(string | null)[]> {
  await page
    .locator('pagefind-summary')
    .getByText(/\d+ results? for/)
    .waitFor();
  await page.locator('.pf-result-link').first().waitFor();
  return page.$$eval('.pf-result-link', (links) => links.map((link) => link.getAttribute('href')));
}

describe.each(sites)('a reader of the $name site', ({ name, content, base }) => {
  const address = inject('addresses')[name];
  const corpus = loadCorpus(content);
  const clauses = [...corpus.clauses.values()];

  test('finds a clause by its words, and gets to exactly that clause', async () => {
    const clause = clauses.find(({ words }) => words.split(' ').length > 8);
    const phrase = clause?.words.split(' ').slice(0, 6).join(' ') ?? '';
    const page = await browser.newPage();
    await page.goto(address + addressOf('page:search'));
    await page.locator('pagefind-input input').fill(`"${phrase}"`);
    expect(await results(page)).toContain(base + addressOf(`clause:${clause?.id ?? ''}`));
    await page.locator(`.pf-result-link[href="${base}${addressOf(`clause:${clause?.id ?? ''}`)}"]`).click();
    await page.waitForURL(address + addressOf(`clause:${clause?.id ?? ''}`));
    expect(await page.locator('.clause.whole blockquote p').textContent()).toBe(clause?.words);
  });

  test('finds a clause by its number, from the box on any page', async () => {
    const clause = clauses.find(({ parent }) => parent !== undefined);
    const page = await browser.newPage();
    await page.goto(address);
    await page.getByRole('searchbox', { name: 'Search clauses and sources' }).fill(clause?.label ?? '');
    await page.getByRole('button', { name: 'Search' }).click();
    expect((await results(page))[0]).toBe(base + addressOf(`clause:${clause?.id ?? ''}`));
  });

  test('finds a thing by a word that readers use and the sources do not', async () => {
    const subject = corpus.subjects?.data.find(({ also, matches }) =>
      also.some((word) => !matches.includes(word)),
    );
    const page = await browser.newPage();
    await page.goto(`${address}search/?q=${encodeURIComponent(subject?.also[0] ?? '')}`);
    expect((await results(page)).length).toBeGreaterThan(0);
  });

  test('narrows the results to quoted passages, and gets to the paragraph', async () => {
    const passage = [...corpus.passages.values()].find(
      ({ excerpt, source }) => excerpt && source.id !== corpus.site?.data.text,
    );
    const word = passage?.excerpt?.runs[0]?.[0]?.words.split(' ').slice(0, 4).join(' ') ?? '';
    const page = await browser.newPage();
    await page.goto(`${address}search/?q=${encodeURIComponent(word)}`);
    await results(page);
    await page.getByRole('checkbox', { name: /Quoted passage/ }).check();
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.pf-result-link')].every((it) =>
        it.textContent?.startsWith('Quoted passage'),
      ),
    );
    const found = await results(page);
    expect(found).toContain(base + addressOf(`passage:${passage?.id ?? ''}`));
  });

  test('is offered the filters kind, component and source', async () => {
    const page = await browser.newPage();
    await page.goto(`${address}search/?q=the`);
    await results(page);
    const pane = await page.locator('pagefind-filter-pane').textContent();
    for (const filter of ['Kind', 'Component', 'Source']) expect(pane).toContain(filter);
  });
});
