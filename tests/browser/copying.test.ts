import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import type { CheckedCorpus } from '#corpus/corpus.ts';
import { clausesOf, sentencesOf } from '#corpus/corpus.ts';
import { loadCorpus } from '#corpus/load.ts';
import { cslItem } from '#exports/citation/csl-item.ts';
import { publishedBy } from '#exports/citation/published-by.ts';
import { addressOf } from '#model/address.ts';
import { sites } from '../site/sites.ts';
import { copied, openToCopy, select } from './copying-controls.ts';
import { useBrowser } from './pages.ts';

const browser = useBrowser();

/** The buttons that can be seen, by their names. */
async function buttonsOf(page: Page): Promise<string[]> {
  const buttons = await page.locator('main').getByRole('button', { name: /^Copy/ }).all();
  return Promise.all(buttons.map(async (it) => (await it.ariaSnapshot()).replace(/^- button "|"$/g, '')));
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What the clipboard should hold for a quotation; the browser writes the HTML anew. */
const quotation = (words: string, attribution: string, address: string) => ({
  text: `“${words}”\n— ${attribution}, ${address}`,
  html: `<blockquote cite="${address}"><p>${escaped(words)}</p></blockquote><p>— ${escaped(attribution)}, <a href="${address}">${address}</a></p>`,
});

describe.each(sites)('a reader of the $name site', ({ name, content }) => {
  const root = inject('addresses')[name];
  const corpus = loadCorpus(content);
  const agreement = corpus.site?.data.agreement ?? '';
  const published = publishedBy(
    cslItem(corpus as CheckedCorpus, `clause:${[...corpus.clauses.keys()][0]}`, ''),
  );
  const nameOf = (label: string) => `${label} of ${agreement} (${published})`;
  const clauses = [...corpus.clauses.values()];
  const text = root + addressOf('page:declaration');
  const paragraph = (id: string) => `.clause[id="${id}"] > blockquote > p`;
  const all = ({ id, words }: { id: string; words: string }) => ({
    paragraph: paragraph(id),
    start: 0,
    end: words.length,
  });
  const pair = clauses.flatMap((clause, index) => {
    const next = clauses[index + 1];
    return next && !clause.parent && !next.parent && next.group === clause.group
      ? [[clause, next] as const]
      : [];
  })[0];
  if (!pair) throw new Error('No group has two sentences that follow each other.');

  test('copies the words of every clause with what they are and where, and the link with its id', async () => {
    const page = await openToCopy(browser, text);
    for (const { id, label, words } of clauses) {
      const own = root + addressOf(`clause:${id}`);
      const within = `.clause[id="${id}"]`;
      expect(await copied(page, 'Copy quotation', within)).toEqual(quotation(words, nameOf(label), own));
      expect((await copied(page, 'Copy link', within)).text).toBe(`${own}#${id}`);
    }
  });

  test('copies the same from a clause’s own page', async () => {
    const [{ id, label, words }] = pair;
    const own = root + addressOf(`clause:${id}`);
    const page = await openToCopy(browser, own);
    expect(await copied(page, 'Copy quotation')).toEqual(quotation(words, nameOf(label), own));
    const link = await copied(page, 'Copy link');
    expect(link).toEqual({ text: `${own}#${id}`, html: `<a href="${own}#${id}">${own}#${id}</a>` });
    await page.goto(link.text);
    expect(await page.locator(':target').getAttribute('id')).toBe(id);
  });

  test('copies all words of a group from its page, in their order and without numbers', async () => {
    const { group } = pair[0];
    const own = root + addressOf(`clause:${group.id}`);
    const page = await openToCopy(browser, own);
    const within = 'main > .clause-controls';
    const words = sentencesOf(corpus, group).map((it) => it.words);
    expect(await copied(page, 'Copy quotation', within)).toEqual(
      quotation(words.join(' '), nameOf(group.label), own),
    );
    expect((await copied(page, 'Copy link', within)).text).toBe(own);
  });

  test('copies what the page about a component is called, with its address', async () => {
    for (const { id, data } of corpus.components.values()) {
      const own = root + addressOf(`component:${id}`);
      const page = await openToCopy(browser, own);
      const title = `${data.title}, ${corpus.groups.get(data.group)?.label} of ${agreement}`;
      const within = 'main > .clause-controls';
      expect((await copied(page, 'Copy title and link', within)).text).toBe(`${title}, ${own}`);
      expect((await copied(page, 'Copy link', within)).text).toBe(own);
    }
  });

  test('copies just the words selected in a clause, grown to whole words, while they are selected', async () => {
    const [clause] = pair;
    const own = root + addressOf(`clause:${clause.id}`);
    const page = await openToCopy(browser, own);
    const usual = ['Copy quotation', 'Copy link'];
    expect(await buttonsOf(page)).toEqual(expect.arrayContaining(usual));
    const words = clause.words.split(' ').slice(1, 4).join(' ');
    const start = clause.words.indexOf(words);
    await select(page, { paragraph: paragraph(clause.id), start: start - 1, end: start + words.length - 1 });
    const offered = ['Copy selected words', 'Copy link to selected words'];
    expect((await buttonsOf(page)).slice(0, 2)).toEqual(offered);
    expect(await copied(page, 'Copy selected words')).toEqual(quotation(words, nameOf(clause.label), own));
    expect(await page.evaluate(() => getSelection()?.toString())).not.toBe('');
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await page.clock.runFor(300);
    expect((await buttonsOf(page)).slice(0, 2)).toEqual(usual);
  });

  test('copies words selected over several clauses as one quotation, with the link to the range', async () => {
    const [first, last] = pair;
    const page = await openToCopy(browser, text);
    const range = `${text}#${first.id}-${last.id}`;
    await select(page, all(first), all(last));
    expect(await copied(page, 'Copy selected words')).toEqual(
      quotation(`${first.words} ${last.words}`, nameOf(`${first.label} to ${last.label}`), range),
    );
    expect((await copied(page, 'Copy link to selected words')).text).toMatch(`${range}:~:text=`);
  });

  test('gets a sentence once though its items are selected with it, and a gap for what stands between two items', async () => {
    const sentence = clauses.find(({ items }) => items.length > 1);
    const [item, other] = (sentence?.items ?? []).flatMap((id) => corpus.clauses.get(id) ?? []);
    if (!sentence || !item || !other) throw new Error('No sentence has two items.');
    const page = await openToCopy(browser, text);
    await select(page, all(sentence), all(other));
    expect((await copied(page, 'Copy selected words')).text).toContain(`“${sentence.words}”`);
    await select(page, all(item), all(other));
    expect((await copied(page, 'Copy selected words')).text).toContain(`“${item.words} […] ${other.words}”`);
  });

  test('does it by keyboard alone, and is told', async () => {
    const [clause] = pair;
    const page = await openToCopy(browser, root + addressOf(`clause:${clause.id}`));
    await select(page, { ...all(clause), end: clause.words.indexOf(' ') });
    const button = page.getByRole('button', { name: 'Copy selected words' });
    await button.focus();
    await page.keyboard.press('Enter');
    const status = page.locator('copy-clause [role="status"]').first();
    await expect.poll(() => status.textContent()).toBe('Copied');
    expect(await button.evaluate((it) => it === document.activeElement)).toBe(true);
    await page.clock.runFor(2000);
    await page.keyboard.press('Enter');
    await page.evaluate(() => navigator.clipboard.readText());
    await page.clock.runFor(2000);
    expect(await status.textContent(), 'said as long as after the first').toBe('Copied');
    await page.clock.runFor(1000);
    expect(await status.textContent()).toBe('');
  });

  test('sees no controls without JavaScript, nor where there is no clipboard', async () => {
    const path = addressOf(`clause:${pair[0].id}`);
    const scriptless = await browser.newPage({ javaScriptEnabled: false });
    await scriptless.goto(root + path);
    const insecure = await browser.newPage();
    await insecure.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await insecure.goto(root + path);
    for (const page of [scriptless, insecure]) expect(await buttonsOf(page)).toEqual([]);
  });

  test('sees nothing move when words are selected, at any width', async () => {
    const [clause] = pair;
    const page = await openToCopy(browser, text);
    const places = () =>
      page.$$eval('.clause', (blocks) => blocks.map((it) => it.getBoundingClientRect().top + scrollY));
    for (const width of [320, 360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate(() => getSelection()?.removeAllRanges());
      await page.clock.runFor(300);
      const before = await places();
      await select(page, all(clause));
      expect(await page.locator('copy-clause[selected]').count()).toBe(1);
      expect(await places(), `${width} px wide`).toEqual(before);
    }
  });

  test('can select a whole group and more: what is copied is the unbroken text', async () => {
    const page = await openToCopy(browser, text);
    const [first, last] = [clauses[0], clauses.at(-1)];
    if (!first || !last) throw new Error('There are no clauses.');
    await select(page, all(first), all(last));
    const sentences = [...corpus.groups.values()].flatMap((group) =>
      clausesOf(corpus, group).filter(({ parent }) => !parent),
    );
    expect((await copied(page, 'Copy selected words')).text).toContain(
      `“${sentences.map(({ words }) => words).join(' ')}”`,
    );
  });
});
