import { describe, expect, inject, test } from 'vitest';
import { attendance } from '#corpus/attendance.ts';
import { sentencesOf } from '#corpus/corpus.ts';
import { accounts, coverageOf } from '#corpus/coverage.ts';
import { loadCorpus } from '#corpus/load.ts';
import { addressOf } from '#model/address.ts';
import { quotedRef } from '#model/ref.ts';
import { sites } from '../site/sites.ts';
import { useBrowser } from './pages.ts';

const browser = useBrowser();

describe.each(sites)('a reader of the $name site', ({ name, content, base }) => {
  const address = inject('addresses')[name];
  const corpus = loadCorpus(content);

  test('is told on the first page what each component says, in a line that cites its clauses', async () => {
    const page = await browser.newPage();
    await page.goto(address);
    const lines = await page.$$eval('.answer-lines > li', (items) =>
      items.map((item) => [...item.querySelectorAll('p, .chips a')].map((it) => it.textContent)),
    );
    expect(lines).toEqual(
      [...corpus.components.values()].map(({ data }) => {
        const group = corpus.groups.get(data.group);
        const sentences = group ? sentencesOf(corpus, group) : [];
        return [data.title, data.line, ...sentences.map(({ label }) => label)];
      }),
    );
  });

  test('sees the readings of each variant side by side, word for word, each leading to its place', async () => {
    const page = await browser.newPage();
    await page.goto(address + addressOf('page:wording'));
    for (const { id, data } of corpus.variants.values()) {
      const shown = await page.$$eval(`[id="${id}"] .reading`, (readings) =>
        readings.map((it) => ({
          words: it.querySelector('blockquote p')?.textContent,
          href: it.querySelector('a')?.getAttribute('href'),
          differs: it.querySelectorAll('.differs').length > 0,
        })),
      );
      const expected = data.readings.map(({ from, words }) => ({
        words,
        href: base + addressOf(quotedRef(from)),
      }));
      expect(
        shown.map(({ words, href }) => ({ words, href })),
        id,
      ).toEqual(expected);
      expect(
        shown.some(({ differs }) => differs),
        id,
      ).toBe(true);
    }
  });

  test('finds each statement at its address, with who reports it, and gets to that passage', async () => {
    const page = await browser.newPage();
    await page.goto(address + addressOf('page:statements'));
    for (const { id, data } of corpus.statements.values()) {
      const item = page.locator(`.statement[id="${id}"]`);
      expect(await item.locator('> p').allInnerTexts(), id).toContain(data.report);
      if (data.words) expect(await item.locator('blockquote p').textContent()).toBe(data.words);
      expect(await item.locator('.report-source a').first().getAttribute('href')).toBe(
        base + addressOf(`passage:${data.from}`),
      );
    }
  });

  test('sees the count of those who were there, with every name that is counted', async () => {
    const page = await browser.newPage();
    await page.goto(address + addressOf('page:parties'));
    const rows = await page.$$eval('tbody tr', (all) =>
      all.map((row) => [...row.querySelectorAll('td')].map((cell) => parseInt(cell.textContent ?? '', 10))),
    );
    const { listed } = attendance(corpus);
    expect(rows).toEqual(listed.map(({ states, organisations }) => [states.length, organisations.length]));
    const names = await page.$$eval('tbody td a', (links) => links.map((link) => link.textContent));
    expect(names).toEqual(
      listed.flatMap(({ states, organisations }) =>
        [...states, ...organisations].map(({ data }) => data.name),
      ),
    );
  });

  test('sees what became of every paragraph of every source', async () => {
    const page = await browser.newPage();
    await page.goto(address + addressOf('page:about/coverage'));
    for (const source of corpus.sources.values()) {
      const shown = await page.$$eval(`section[aria-labelledby="account-${source.id}"] dt`, (terms) =>
        terms.flatMap((term) => {
          const links = [...(term.nextElementSibling?.querySelectorAll('a') ?? [])];
          return links.map((link) => [Number(link.textContent), term.textContent?.trim()] as const);
        }),
      );
      expect(
        shown.sort(([a], [b]) => a - b),
        source.id,
      ).toEqual(coverageOf(corpus, source).accounts.map((account, index) => [index + 1, accounts[account]]));
    }
  });

  test('opens the answer to a task without JavaScript, and not before', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    const lesson = [...corpus.lessons.keys()][0];
    await page.goto(address + addressOf(`lesson:${lesson}`));
    const answer = page.locator('.answer').first();
    const words = answer.locator('> :not(summary)').first();
    expect(await words.isVisible()).toBe(false);
    await answer.locator('summary').click();
    expect(await words.isVisible()).toBe(true);
  });
});
