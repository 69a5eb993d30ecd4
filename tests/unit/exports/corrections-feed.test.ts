import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import type { CheckedCorpus } from '#corpus/corpus.ts';
import { correctionsFeed } from '#exports/corrections-feed.ts';
import type { CorrectionData } from '#model/correction.ts';
import { agreement } from '../../fixtures/copies.ts';
import { checkedCorpus, contentFolders, root } from '../../fixtures/explainers.ts';
import { xmlElements, xmlText } from '../../fixtures/xml-elements.ts';
import { hostileText } from './hostile-text.ts';

const fictional = checkedCorpus(agreement);

async function feedOf(corpus: CheckedCorpus): Promise<string> {
  const [file] = await correctionsFeed.files({ corpus, root, pages: [] });
  return String(file?.content);
}

function corpusWith(corrections: CorrectionData[], site: Partial<CheckedCorpus['site']['data']> = {}) {
  const { corrections: entry } = fictional;
  if (!entry) throw new Error('The agreement has no corrections.');
  return {
    ...fictional,
    corrections: { ...entry, data: corrections },
    site: { ...fictional.site, data: { ...fictional.site.data, ...site } },
  };
}

const elementsOf = (xml: string, name: string) => xmlElements(fromXml(xml), name);
const texts = (xml: string, name: string) => elementsOf(xml, name).map(xmlText);

describe.each(contentFolders)('the feed of %s', async (folder) => {
  const xml = await feedOf(checkedCorpus(folder));

  test('has what Atom wants of every feed and entry, once', () => {
    const entries = elementsOf(xml, 'entry').length;
    for (const name of ['id', 'title', 'updated']) expect(texts(xml, name)).toHaveLength(1 + entries);
    expect(elementsOf(xml, 'author')).toHaveLength(1);
    for (const moment of texts(xml, 'updated')) expect(moment).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    const ids = texts(xml, 'id');
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id.startsWith(root)).toBe(true);
  });

  test('says where it stands itself', () => {
    const self = elementsOf(xml, 'link').filter(({ attributes }) => attributes.rel === 'self');
    expect(self.map(({ attributes }) => attributes.href)).toEqual([`${root}feed.xml`]);
  });
});

test('every correction is an entry, the newest first, with the place where it is told and the page it was made on', async () => {
  const xml = await feedOf(fictional);
  expect(texts(xml, 'title').slice(1)).toEqual(['About this site', '1.2']);
  expect(texts(xml, 'content')[1]).toBe(
    'Was: The note had seven panes.\n\nNow: It has nine, as the Accord does.',
  );
  expect(texts(xml, 'id')[2]).toBe(`${root}corrections/#corrected-2026-03-01-1`);
  const related = elementsOf(xml, 'link').filter(({ attributes }) => attributes.rel === 'related');
  expect(related.map(({ attributes }) => attributes.href)).toEqual([
    `${root}about/`,
    `${root}declaration/c1-2/`,
  ]);
});

test('without corrections the feed is empty, and as old as the site', async () => {
  const xml = await feedOf(corpusWith([]));
  expect(elementsOf(xml, 'entry')).toEqual([]);
  expect(texts(xml, 'updated')).toEqual(['2026-01-31T00:00:00Z']);
});

test('whatever was corrected is read back as it was written', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, hostileText, async (was, title) => {
      const corrections = [{ date: '2026-03-01', page: 'page:about' as const, was, now: was }];
      const xml = await feedOf(corpusWith(corrections, { title, author: title }));
      expect(texts(xml, 'content')).toEqual([`Was: ${was}\n\nNow: ${was}`]);
      expect(texts(xml, 'name')).toEqual([title]);
      expect(texts(xml, 'title')[0]?.endsWith(` · ${title}`)).toBe(true);
    }),
  );
});
