import { describe, expect, inject, test } from 'vitest';
import { loadCorpus } from '#corpus/load.ts';
import { replacedRefs } from '#corpus/permalinks.ts';
import { addressOf } from '#model/address.ts';
import { sites } from '../site/sites.ts';
import { useBrowser } from './pages.ts';

const browser = useBrowser();

describe.each(sites)('a reader of the $name site', ({ name, content }) => {
  const address = inject('addresses')[name];
  const corpus = loadCorpus(content);

  test('goes from a component page to a clause, on to a passage that reports it, and back', async () => {
    const component = [...corpus.components.values()][0];
    const clause = [...corpus.clauses.values()].find(
      ({ group, reportedBy, items }) =>
        group.id === component?.data.group && reportedBy.length > 0 && items.length === 0,
    );
    const passage = clause?.reportedBy[0] ?? '';
    const page = await browser.newPage();
    await page.goto(address + addressOf(`component:${component?.id ?? ''}`));

    await page
      .getByRole('link', {
        name: new RegExp(`^About ${clause?.label.replace(/[().]/g, String.raw`\$&`)}\\b`),
      })
      .first()
      .click();
    expect(page.url()).toBe(address + addressOf(`clause:${clause?.id ?? ''}`));

    const { source, paragraph } = corpus.passages.get(passage) ?? {};
    await page
      .getByRole('link', { name: `${source?.data.shortTitle}, paragraph ${paragraph}`, exact: true })
      .first()
      .click();
    expect(page.url()).toBe(address + addressOf(`passage:${passage}`));
    const block = page.locator(`[id="${paragraph}"]`);
    expect(await block.isVisible()).toBe(true);

    await block.getByRole('link', { name: clause?.label ?? '', exact: true }).click();
    expect(page.url()).toBe(address + addressOf(`clause:${clause?.id ?? ''}`));

    await page
      .getByRole('region', { name: 'Referred to by' })
      .getByRole('link', { name: component?.data.title ?? '' })
      .click();
    expect(page.url()).toBe(address + addressOf(`component:${component?.id ?? ''}`));
  });

  test('sees at every clause what reports it, and at every passage the clauses it reports', async () => {
    const page = await browser.newPage();
    for (const { id, reportedBy } of corpus.clauses.values()) {
      await page.goto(address + addressOf(`clause:${id}`));
      const links = await page.$$eval('.report .report-source a', (all) =>
        all.map((it) => it.getAttribute('href')),
      );
      expect(links, `reports on ${id}`).toEqual(
        reportedBy.map((passage) =>
          new URL(address + addressOf(`passage:${passage}`)).href.slice(new URL(address).origin.length),
        ),
      );
    }
    for (const source of corpus.sources.keys()) {
      await page.goto(address + addressOf(`source:${source}`));
      const shown = await page.$$eval('.passage', (all) =>
        all.map((it) => ({
          id: it.id,
          labels: [...it.querySelectorAll('.passage-clauses a')].map((a) => a.textContent),
        })),
      );
      const expected = [...corpus.passages.values()]
        .filter((passage) => passage.source.id === source)
        .map((passage) => ({
          id: String(passage.paragraph),
          labels: [...corpus.clauses.values()]
            .filter(({ from, reportedBy }) => from === passage.id || reportedBy.includes(passage.id))
            .map(({ label }) => label),
        }));
      expect(shown).toEqual(expected);
    }
  });

  test('is told so at an address that does not exist, and finds the way on', async () => {
    const page = await browser.newPage();
    const response = await page.goto(`${address}no/such/page/`);
    expect(response?.status()).toBe(404);
    await page.getByRole('link', { name: 'Read' }).click();
    expect(page.url()).toBe(address + addressOf('page:declaration'));
  });
});

test('a reader is led from an address that was given up to what took its place', async () => {
  const [, { name, content }] = sites;
  const moved = replacedRefs(loadCorpus(content).permalinks);
  expect(moved.length).toBeGreaterThan(0);
  for (const { ref, alias } of moved) {
    const page = await browser.newPage();
    await page.goto(inject('addresses')[name] + addressOf(ref));
    await page.waitForURL(inject('addresses')[name] + addressOf(alias));
  }
});
