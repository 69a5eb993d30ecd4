import { expect, test } from 'vitest';
import { byName } from '#corpus/by-name.ts';
import type { Party } from '#corpus/corpus.ts';

/** The names in the order of an index. */
function ordered(parties: readonly (readonly [name: string, kind: string])[]): string[] {
  const list = parties.map(([name, kind]) => ({ data: { name, kind } }) as Party);
  return byName(list).map(({ data }) => data.name);
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
