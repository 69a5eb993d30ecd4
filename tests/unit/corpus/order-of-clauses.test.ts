import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { clausesOf, componentOf, type Group } from '#corpus/corpus.ts';
import { loadCorpus } from '#corpus/load.ts';
import { agreement, agreementWhere, agreementWith } from '../../fixtures/copies.ts';

const corpus = loadCorpus(agreement);
const clause = readFileSync(`${agreement}/clauses/d1.mdx`, 'utf8');

describe('the clauses', () => {
  test('are in the order of the text, items after their sentence', () => {
    expect([...corpus.clauses.keys()]).toEqual('p1 p2.1 p2.2 c1.1 c1.2 c1.2a c1.2b c2.1 c2.2 d1'.split(' '));
  });

  test('are counted as numbers, not as text', () => {
    const folder = agreementWith({ 'clauses/c10.1.mdx': clause, 'clauses/c2.10.mdx': clause });
    expect([...loadCorpus(folder).clauses.keys()].slice(-4)).toEqual(['c2.2', 'c2.10', 'c10.1', 'd1']);
  });

  test('follow the order of the sections in site.yaml', () => {
    const end = '  - prefix: d\n    heading: The end\n    clause: End\n    group: End\n';
    const site = readFileSync(`${agreement}/site.yaml`, 'utf8')
      .replace(end, '')
      .replace('sections:\n', `sections:\n${end}`);
    expect([...loadCorpus(agreementWith({ 'site.yaml': site })).groups.keys()]).toEqual(
      'd1 p1 p2 c1 c2'.split(' '),
    );
  });

  test('know their sentence and their items', () => {
    expect(corpus.clauses.get('c1.2')).toMatchObject({ parent: undefined, items: ['c1.2a', 'c1.2b'] });
    expect(corpus.clauses.get('c1.2a')).toMatchObject({ parent: 'c1.2', items: [] });
  });

  test('have their words on one line', () => {
    expect(corpus.clauses.get('c2.2')?.words).toBe(
      'The keepers\' roster should be drawn by lot, and Orré may send a second keeper once the nights last longer than "nine bells".',
    );
  });
});

describe('a group', () => {
  test('has the clauses of one paragraph', () => {
    const ids = (id: string) => clausesOf(corpus, corpus.groups.get(id) as Group).map((it) => it.id);
    expect(ids('c1')).toEqual(['c1.1', 'c1.2', 'c1.2a', 'c1.2b']);
    expect(ids('p1')).toEqual(['p1']);
  });

  test('may have a component page', () => {
    expect(componentOf(corpus, 'c2')?.id).toBe('watch');
    expect(componentOf(corpus, 'p2')).toBeUndefined();
  });
});

test('component pages are in the order of the text, not of their names', () => {
  const before = 'group: c1';
  const folder = agreementWhere('components/lamp.mdx', before, 'group: d1');
  expect([...corpus.components.values()].map(({ id }) => id)).toEqual(['lamp', 'watch']);
  expect([...loadCorpus(folder).components.keys()]).toEqual(['watch', 'lamp']);
});
