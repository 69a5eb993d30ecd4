import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { printedBook } from '#exports/book/printed-book.ts';
import { downloads, printedHandout } from '#exports/downloads.ts';
import { launchChromium } from '#integrations/chromium.ts';
import { printPdf } from '#integrations/print-pdf.ts';
import { addressOf } from '#model/address.ts';
import { explainerOf } from '../site/explainer-of.ts';
import { sites } from '../site/sites.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

/** What a reader of PDFs knows of a file: how it is marked, its bookmarks, and its words. */
async function read(bytes: Uint8Array) {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(pdf, { mergePages: true });
  const { info } = await pdf.getMetadata();
  const { Title, Language } = info as Record<string, string>;
  return {
    pages: pdf.numPages,
    isMarked: (await pdf.getMarkInfo())?.Marked,
    bookmarks: (await pdf.getOutline()) ?? [],
    title: Title,
    language: Language,
    text: text.replace(/\s+/g, ' '),
  };
}

test.each(sites)('the $name site has PDFs, and links to them, if its build was asked to print', (site) => {
  const { dist, isPrinted } = site;
  const { corpus, root } = explainerOf(site);
  const handouts = [...corpus.components.keys()].map(printedHandout);
  const files = readdirSync(join(dist, 'downloads')).filter((file) => file.endsWith('.pdf'));
  expect(files.map((file) => `downloads/${file}`).sort()).toEqual(
    isPrinted ? [downloads.pdf, ...handouts].sort() : [],
  );
  const linked = (page: string, file: string) =>
    readFileSync(join(dist, page, 'index.html'), 'utf8').includes(`href="${new URL(root + file).pathname}"`);
  expect(linked('teach', downloads.epub)).toBe(true);
  expect(linked('teach', downloads.pdf)).toBe(isPrinted);
  for (const id of corpus.components.keys()) {
    const page = addressOf(`component:${id}`);
    expect(linked(page, printedHandout(id))).toBe(isPrinted);
    expect(linked(`${page}handout/`, printedHandout(id))).toBe(isPrinted);
  }
});

describe.each(sites)('printed from the $name site', (site) => {
  const explainer = explainerOf(site);
  const { corpus } = explainer;
  const { language, title } = corpus.site.data;
  const [component] = [...corpus.components.values()];
  const clause = [...corpus.clauses.values()].find(({ group }) => group.id === component?.data.group);

  test('a handout is a tagged PDF with bookmarks, on two pages at most, and has nothing of the screen', async () => {
    const address = `${inject('addresses')[site.name]}${addressOf(`component:${component?.id}`)}handout/`;
    const handout = await read(await printPdf(browser, address));
    expect(handout).toMatchObject({ isMarked: true, language });
    expect(handout.pages).toBeLessThanOrEqual(2);
    expect(handout.title).toContain(component?.data.title);
    expect(handout.bookmarks[0]?.title).toBe(component?.data.title);
    expect(handout.text).toContain(clause?.words);
    expect(handout.text).not.toContain('Skip to the content');
    expect(handout.text).not.toContain('Search');
  });

  test('the whole is a tagged PDF with the words of every clause, and its bookmarks are its contents', async () => {
    const address = `${inject('addresses')[site.name]}downloads/explainer.xhtml`;
    const whole = await read(await printPdf(browser, address, printedBook(explainer)));
    expect(whole).toMatchObject({ isMarked: true, language, title });
    const missing = [...corpus.clauses.values()].filter(({ words }) => !whole.text.includes(words));
    expect(missing.map(({ id }) => id)).toEqual([]);
    const chapters = whole.bookmarks.map((it) => it.title);
    expect(chapters.slice(0, 2)).toEqual([title, 'Contents']);
    const parts = whole.bookmarks.find((it) => it.title === corpus.pages.get('guarantees')?.data.title);
    expect(parts?.items.map((it) => it.title)).toEqual(
      expect.arrayContaining([...corpus.components.values()].map(({ data }) => data.title)),
    );
  });
});
