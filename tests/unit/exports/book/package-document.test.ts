import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { packageDocument } from '#exports/book/package-document.ts';
import { agreement } from '../../../fixtures/copies.ts';
import { checkedCorpus, root } from '../../../fixtures/explainers.ts';
import { xmlElements } from '../../../fixtures/xml-elements.ts';

const corpus = checkedCorpus(agreement);

/** What a package document says of a book with this title, by the names of the elements. */
function metadataOf(title: string): Map<string, string> {
  const site = { ...corpus.site, data: { ...corpus.site.data, title } };
  const text = packageDocument({ corpus: { ...corpus, site }, root, pages: [] }, []);
  const found = new Map<string, string>();
  for (const { name, attributes, children } of xmlElements(fromXml(text))) {
    const [child] = children;
    if (child?.type === 'text') found.set(attributes.property ?? name, child.value);
  }
  return found;
}

test('a book says who made it, from where, in which language, and of which day it is', () => {
  const metadata = metadataOf('Lamp');
  expect(Object.fromEntries(metadata)).toMatchObject({
    'dc:identifier': `${root}downloads/explainer.epub`,
    'dc:title': 'Lamp',
    'dc:language': 'en-GB',
    'dc:creator': 'The Lamp Society',
    'dc:date': '2026-03-15',
    'dcterms:modified': '2026-03-15T00:00:00Z',
  });
});

test('whatever the title, it reads back as it was', () => {
  const special = fc.constantFrom(
    '<',
    '>',
    '&',
    '"',
    "'",
    ']]>',
    '{',
    '\\',
    '=',
    'ж',
    'ש',
    '‏',
    '😀',
    ' ',
    'a',
  );
  fc.assert(
    fc.property(fc.array(special, { minLength: 1 }), (characters) => {
      const title = characters.join('');
      expect(metadataOf(title).get('dc:title')).toBe(title);
    }),
  );
});
