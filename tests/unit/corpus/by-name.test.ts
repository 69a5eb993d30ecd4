import { expect, test } from 'vitest';
import { partiesByName, termsByTitle } from '#corpus/by-name.ts';
import type { Corpus } from '#corpus/corpus.ts';

/** The names in the order of an index. */
function ordered(parties: readonly (readonly [name: string, kind: string])[]): string[] {
  const entries = parties.map(([name, kind]) => [name, { data: { name, kind } }] as const);
  const corpus = { parties: new Map(entries) } as unknown as Corpus;
  return partiesByName(corpus).map(({ data }) => data.name);
}

test('people stand under their last name, and all others under their whole name', () => {
  expect(
    ordered([
      ['Zita Adder', 'person'],
      ['Isla Fenn', 'person'],
      ['Harbour Council', 'organisation'],
      ['Gull Gazette', 'news organisation'],
    ]),
  ).toEqual(['Zita Adder', 'Isla Fenn', 'Gull Gazette', 'Harbour Council']);
});

test('people of one last name stand in the order of their others', () => {
  expect(
    ordered([
      ['Zita Fenn', 'person'],
      ['Anna Maria Fenn', 'person'],
      ['Fenn', 'person'],
    ]),
  ).toEqual(['Fenn', 'Anna Maria Fenn', 'Zita Fenn']);
});

test('letters with accents stand beside those without', () => {
  expect(
    ordered([
      ['Orz', 'state'],
      ['Orré', 'state'],
      ['Élan', 'state'],
    ]),
  ).toEqual(['Élan', 'Orré', 'Orz']);
});

test('the order is that of the language of the site, not of the machine', () => {
  const titles = ['Öl', 'Zander'].map((title) => [title, { data: { title } }] as const);
  const names = ['Öl', 'Zander'].map((name) => [name, { data: { name, kind: 'state' } }] as const);
  const orderedIn = (language: string) => {
    const site = { data: { language } };
    const corpus = { site, parties: new Map(names), glossary: new Map(titles) } as unknown as Corpus;
    return [
      termsByTitle(corpus).map(({ data }) => data.title),
      partiesByName(corpus).map(({ data }) => data.name),
    ];
  };
  expect(orderedIn('en')).toEqual(Array(2).fill(['Öl', 'Zander']));
  expect(orderedIn('sv')).toEqual(Array(2).fill(['Zander', 'Öl']));
});
