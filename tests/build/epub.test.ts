import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { epub } from '#exports/book/epub.ts';
import { downloads } from '#exports/downloads.ts';
import { addressOf } from '#model/address.ts';
import { xmlElements, xmlText } from '../fixtures/xml-elements.ts';
import { explainerOf } from '../site/explainer-of.ts';
import { sites } from '../site/sites.ts';

describe.each(sites)('the e-book of the $name site', (site) => {
  const book = readFileSync(join(site.dist, downloads.epub));
  const files = new Map(Object.entries(unzipSync(book)));
  const document = (name: string) => fromXml(strFromU8(files.get(`EPUB/${name}`) ?? new Uint8Array()));

  test('is a valid EPUB, with nothing to warn of', async () => {
    const { valid, version, messages } = await EpubCheck.validate(book, {}, 'explainer.epub');
    expect(messages).toEqual([]);
    expect({ valid, version }).toEqual({ valid: true, version: '3.0' });
  });

  test('says what it is before anything is unpacked', () => {
    expect(book.subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip');
  });

  test('is the same bytes whenever it is made', async () => {
    const [made] = await epub.files(explainerOf(site));
    expect(Buffer.compare(book, Buffer.from(made?.content ?? ''))).toBe(0);
  });

  test('has the words of every clause, exactly, where its number is', () => {
    const { corpus } = explainerOf(site);
    const text = new Map(xmlElements(document('declaration.xhtml')).map((it) => [it.attributes.id, it]));
    const found = [...corpus.clauses.keys()].map((id) => [
      id,
      xmlText(xmlElements(text.get(id), 'blockquote')[0]),
    ]);
    expect(found).toEqual([...corpus.clauses.values()].map(({ id, words }) => [id, words]));
  });

  test('leads to a clause in the book, and out of it only to what it has not', () => {
    const { root, corpus } = explainerOf(site);
    const clauses = new Set([...corpus.clauses.keys()].map((id) => root + addressOf(`clause:${id}`)));
    const out = [...files.keys()]
      .filter((path) => path.endsWith('.xhtml'))
      .flatMap((path) => linksOf(document(path.replace('EPUB/', ''))))
      .filter((href) => href.startsWith(root));
    expect(out.filter((href) => clauses.has(href))).toEqual([]);
    expect(new Set(out)).toContain(root);
    const component = [...corpus.components.values()][0];
    expect(linksOf(document(`guarantees_${component?.id}.xhtml`))).toContain(
      `declaration.xhtml#${component?.data.group}`,
    );
  });

  test('has a chapter about each thing that has a page, but for clauses, and a contents list of two levels', () => {
    const { components, questions, parties, glossary, lessons, sources } = explainerOf(site).corpus;
    const count = [components, questions, parties, glossary, lessons, sources].reduce(
      (n, it) => n + it.size,
      0,
    );
    const links = linksOf(document('nav.xhtml')).filter((href) => href.includes('_'));
    expect(links.filter((href) => !href.startsWith('about_'))).toHaveLength(count);
  });
});

function linksOf(root: Root): string[] {
  return xmlElements(root, 'a').map(({ attributes }) => attributes.href ?? '');
}
