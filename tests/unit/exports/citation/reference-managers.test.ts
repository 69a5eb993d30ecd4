import fc from 'fast-check';
import { expect, test } from 'vitest';
import { citable } from '#exports/citation/citable.ts';
import { contextObject } from '#exports/citation/coins.ts';
import { cslItem, isoDate } from '#exports/citation/csl-item.ts';
import { metaTags } from '#exports/citation/meta-tags.ts';
import { checkedCorpus } from '../../../fixtures/explainers.ts';

const corpora = ['content', 'tests/fixtures/agreement'].map((folder) => checkedCorpus(folder));
const items = corpora.flatMap((corpus) =>
  citable(corpus).map((ref) => cslItem(corpus, ref, 'https://lamp.example/')),
);

/** Reads a context object as Zotero does: parts at `&`, each split at `=`, of which the first two count; a plus is a space. */
function read(context: string): Map<string, string> {
  const pairs = context.split('&').map((part) => part.split('='));
  return new Map(
    pairs.map(([key = '', value = '']) => [key, decodeURIComponent(value.replace(/\+|%2B/gi, ' '))]),
  );
}

test('a COinS span gives one body, the title, the date, the address and the rights of everything', () => {
  for (const item of items) {
    const found = read(contextObject(item));
    expect(found.get('rft_val_fmt')).toBe('info:ofi/fmt:kev:mtx:dc');
    expect(Object.fromEntries(found)).toMatchObject({
      'rft.type': 'webpage',
      'rft.title': item.title,
      'rft.aucorp': item.author[0].literal,
      'rft.identifier': item.URL,
      'rft.rights': item.custom.rights,
      'rft.language': item.language,
    });
    expect(found.get('rft.date')).toBe(isoDate(item));
  }
});

test('whatever a title holds, it comes through but for a plus sign, which Zotero takes for a space', () => {
  const [first] = items;
  if (!first) throw new Error('There is nothing to cite.');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (title) => {
      expect(read(contextObject({ ...first, title })).get('rft.title')).toBe(title.replaceAll('+', ' '));
    }),
  );
});

test('the meta tags say the same, the body as a last name alone', () => {
  for (const item of items) {
    const tags = new Map(metaTags(item).map(({ name, content }) => [name, content]));
    expect(Object.fromEntries(tags)).toMatchObject({
      'z:itemType': 'webpage',
      citation_title: item.title,
      citation_public_url: item.URL,
      citation_language: item.language,
      'dcterms.rights': item.custom.rights,
    });
    expect(tags.get('citation_publication_date')).toBe(isoDate(item));
    // Without another comma or a semicolon nothing splits it in two.
    expect(tags.get('citation_author')).toMatch(/^[^,;]+,$/);
  }
});
