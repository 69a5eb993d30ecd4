import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allRefs } from '#corpus/identify.ts';
import { scriptText, structuredData } from '#exports/schema-org/structured-data.ts';
import { refParts } from '#model/ref.ts';
import { agreement } from '../../../fixtures/copies.ts';
import { checkedCorpus, contentFolders, root } from '../../../fixtures/explainers.ts';
import { hostileText } from '../hostile-text.ts';
import { publishedSchema } from '../published-schemas.ts';

const trail = [{ name: 'Home', url: root }, { name: 'This page' }];

/** What each page says that is about one thing; places on a page have none. */
function everyGraph(folder: string) {
  const corpus = checkedCorpus(folder);
  const places = ['passage', 'statement', 'variant', 'document'];
  return allRefs(corpus)
    .filter((ref) => !places.includes(refParts(ref).kind) && ref !== 'page:404')
    .map((ref) => ({ ref, graph: structuredData({ corpus, root }, ref, trail) }));
}

/** Every object in a value, however deep. */
function objectsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(objectsIn)];
}

describe.each(contentFolders)('the structured data of %s', (folder) => {
  test('has a thing with its whole address for every page about one, and where the page stands', () => {
    const graphs = everyGraph(folder);
    expect(graphs.length).toBeGreaterThan(30);
    for (const { ref, graph } of graphs) {
      expect(graph, ref).toMatchObject({
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': expect.any(String),
            url: expect.stringMatching(/^https:\/\/example\.org\/some\/path\/([a-z].*\/)?$/),
          },
          { '@type': 'BreadcrumbList', itemListElement: [{ position: 1, item: root }, { position: 2 }] },
        ],
      });
      const types = objectsIn(graph)
        .filter((it) => !('@context' in it))
        .map((it) => it['@type']);
      expect(
        types.every((type) => typeof type === 'string'),
        ref,
      ).toBe(true);
      const empty = objectsIn(graph)
        .flatMap((it) => Object.values(it))
        .filter((it) => it === '' || it === undefined || it === null);
      expect(empty, ref).toEqual([]);
    }
  });

  test('has the exact words of every clause', () => {
    const corpus = checkedCorpus(folder);
    for (const { id, words } of corpus.clauses.values()) {
      const graph = structuredData({ corpus, root }, `clause:${id}`, []);
      expect(graph).toMatchObject({ '@graph': [{ '@type': 'Quotation', text: words }] });
    }
  });
});

const { path, isMissing, note } = publishedSchema('schemaorgcontext.jsonld');

test.skipIf(isMissing)(`every type and property is one of schema.org’s${note}`, () => {
  const known = new Set(Object.keys(JSON.parse(readFileSync(path, 'utf8'))['@context']));
  const used = contentFolders
    .flatMap(everyGraph)
    .flatMap(({ graph }) => objectsIn(graph))
    .flatMap((it) => [it['@type'], ...Object.keys(it)])
    .filter((name) => name !== undefined && !String(name).startsWith('@'));
  expect(used).toContain('Quotation');
  expect([...new Set(used)].filter((name) => !known.has(String(name)))).toEqual([]);
});

test('the page for wrong addresses and a page that is about nothing say only where they stand', () => {
  const basis = { corpus: checkedCorpus(agreement), root };
  expect(structuredData(basis, 'page:404', [])).toBeUndefined();
  expect(structuredData(basis, undefined, trail)).toMatchObject({
    '@graph': [{ '@type': 'BreadcrumbList' }],
  });
});

test('nothing in the data can end the element that it stands in, and it reads back as it was', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const written = scriptText({ text });
      expect(written).not.toContain('<');
      expect(JSON.parse(written)).toEqual({ text });
    }),
  );
});
