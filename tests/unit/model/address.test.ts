import { describe, expect, test } from 'vitest';
import { allRefs } from '#corpus/identify.ts';
import { loadCorpus } from '#corpus/load.ts';
import { addressOf, besidePage, clauseSlug } from '#model/address.ts';
import { agreement } from '../../fixtures/copies.ts';

describe('the address of', () => {
  test.each([
    ['clause:c1.2a', 'declaration/c1-2a/'],
    ['clause:d1', 'declaration/d1/'],
    ['passage:accord#5', 'sources/accord/#5'],
    ['source:accord', 'sources/accord/'],
    ['component:lamp', 'guarantees/lamp/'],
    ['party:tarrin', 'parties/tarrin/'],
    ['statement:clerk-glass', 'statements/#clerk-glass'],
    ['variant:thanks', 'wording/#thanks'],
    ['document:chart', 'documents/#chart'],
    ['question:who-pays', 'questions/who-pays/'],
    ['term:roster', 'glossary/roster/'],
    ['lesson:moods', 'teach/moods/'],
    ['page:about', 'about/'],
    ['page:about/method', 'about/method/'],
    ['page:home', ''],
  ] as const)('%s is %j', (ref, address) => {
    expect(addressOf(ref)).toBe(address);
  });
});

test.each([
  ['declaration/c1-2a/', 'json', 'declaration/c1-2a.json'],
  ['declaration/', 'md', 'declaration.md'],
  ['sources/accord/#5', 'bib', 'sources/accord/5.bib'],
  ['', 'md', 'index.md'],
])('beside the page %j, the file for %s is %j', (address, extension, file) => {
  expect(besidePage(address, extension)).toBe(file);
});

test('no two things share an address', () => {
  const addresses = allRefs(loadCorpus(agreement)).map(addressOf);
  expect(new Set(addresses).size).toBe(addresses.length);
});

test('an address stands under the root, whatever it is of', () => {
  const wrong = allRefs(loadCorpus(agreement))
    .map(addressOf)
    .filter((address) => address.startsWith('/') || !/^$|\/(?:#[a-z\d-]+)?$/.test(address));
  expect(wrong).toEqual([]);
});

test('a slug has no point', () => {
  expect(clauseSlug('c1.2')).toBe('c1-2');
});
