import { describe, expect, test } from 'vitest';
import { allRefs } from '#corpus/identify.ts';
import { labelOf } from '#corpus/labels.ts';
import { bibtex } from '#exports/citation/bibtex.ts';
import { citable } from '#exports/citation/citable.ts';
import { cslItem } from '#exports/citation/csl-item.ts';
import { ris } from '#exports/citation/ris.ts';
import { addressOf } from '#model/address.ts';
import { refParts } from '#model/ref.ts';
import { checkedCorpus } from '../../../fixtures/explainers.ts';

import { essentials, readBack } from './read-back.ts';

const root = 'https://lamp.example/some/path/';

describe.each(['content', 'tests/fixtures/agreement'])('of everything that can be cited in %s', (folder) => {
  const corpus = checkedCorpus(folder);
  const refs = citable(corpus);
  const items = refs.map((ref) => cslItem(corpus, ref, root));

  test('nothing is missing but the pages that say nothing', () => {
    expect(allRefs(corpus).filter((ref) => !refs.includes(ref))).toEqual(['page:404', 'page:search']);
  });

  test('each has a key and an address of its own', () => {
    const keys = items.map(({ id }) => id);
    expect(keys.filter((key) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(key))).toEqual([]);
    expect(new Set(keys).size).toBe(items.length);
    const addresses = refs.map((ref) => {
      const { kind, id } = refParts(ref);
      return (kind === 'source' && corpus.sources.get(id)?.data.url) || root + addressOf(ref);
    });
    expect(items.map(({ URL }) => URL)).toEqual(addresses);
    expect(new Set(items.map(({ URL }) => URL)).size).toBe(items.length);
  });

  test('the title of a clause and of a group ends with its number, that of a passage with its paragraph', () => {
    for (const [index, ref] of refs.entries()) {
      const label = labelOf(corpus, ref);
      if (ref.startsWith('clause:'))
        expect(items[index]?.title).toMatch(new RegExp(`${RegExp.escape(label)}$`));
      if (ref.startsWith('passage:')) {
        expect(items[index]?.title).toMatch(new RegExp(`, paragraph ${ref.split('#')[1]}$`));
      }
    }
  });

  test('BibTeX is read back as the same titles, bodies, dates and addresses', () => {
    expect(readBack(bibtex(items))).toEqual(items.map(essentials));
  });

  test('RIS is read back as the same, but for the commas in the name of a body', () => {
    const withoutCommas = items
      .map(essentials)
      .map((it) => ({ ...it, author: it.author.replaceAll(',', '') }));
    expect(readBack(ris(items))).toEqual(withoutCommas);
  });
});
