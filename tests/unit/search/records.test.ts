import { describe, expect, test } from 'vitest';
import { loadCorpus } from '#corpus/load.ts';
import { indexLanguage, searchRecords } from '#search/records.ts';
import { agreement, agreementWhere } from '../../fixtures/copies.ts';

const corpus = loadCorpus(agreement);
const records = searchRecords(corpus);
const at = (url: string) => records.find((record) => record.url === url);

describe('the search index', () => {
  test('has a record for each thing that can be found', () => {
    const kinds = records.map(({ filters: { Kind } = {} }) => Kind?.[0]);
    expect(kinds).toEqual([
      ...Array(10).fill('Clause'),
      ...Array(8).fill('Quoted passage'),
      ...Array(2).fill('Component page'),
      ...Array(2).fill('Question'),
      ...Array(3).fill('Statement'),
      ...Array(3).fill('Wording'),
      ...Array(6).fill('Party'),
      ...Array(2).fill('Document'),
      ...Array(2).fill('Term'),
    ]);
  });

  test('has no two records with one address', () => {
    expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
  });

  test('is in the language of the site', () => {
    expect(indexLanguage(corpus)).toBe('en');
    expect(new Set(records.map(({ language }) => language))).toEqual(new Set(['en']));
    expect(indexLanguage(loadCorpus(agreementWhere('site.yaml', 'en-GB', 'nb')))).toBe('nb');
  });
});

test('a clause is found by its words, and by other words for what it speaks of', () => {
  expect(at('/declaration/c1-2a/')).toEqual({
    url: '/declaration/c1-2a/',
    language: 'en',
    content: 'new glass for all nine panes',
    meta: { title: 'Clause: 1.2(a)', subjects: 'Glass, window' },
    filters: { Kind: ['Clause'], Component: ['Mending the lamp'], Source: ['Accord text'] },
  });
});

test('a clause of no component is not under one', () => {
  expect(at('/declaration/d1/')?.filters).toEqual({ Kind: ['Clause'], Source: ['Accord text'] });
});

test('a passage is found by its stored words, its gaps shown', () => {
  expect(at('/sources/gull-gazette/#4')).toMatchObject({
    content:
      'The wardens want the lantern room rebuilt before the herring come. A new horn is to be heard two miles off. […]',
    meta: { title: 'Quoted passage: Gull Gazette, paragraph 4' },
    filters: { Kind: ['Quoted passage'], Source: ['Gull Gazette'] },
  });
});

test('a passage that is only summarised is not found', () => {
  expect(at('/sources/gull-gazette/#5')).toBeUndefined();
});

test('a component page is found by its summary', () => {
  expect(at('/guarantees/watch/')).toMatchObject({
    content: expect.stringContaining('what Orré may do in the long nights'),
    meta: { title: 'Component page: Keeping the watch' },
    filters: { Kind: ['Component page'], Component: ['Keeping the watch'] },
  });
});

test('a party is found by another spelling of its name, and a term by every form of it', () => {
  expect(at('/parties/orre/')?.meta?.subjects).toContain('Orre');
  expect(at('/glossary/herring-run/')?.meta?.subjects).toContain('herring come');
});

test('a statement is found by our account and by the quoted words, under the source that reports it', () => {
  expect(at('/statements/#clerk-glass')).toMatchObject({
    content: 'The Gazette quotes a clerk on who buys the panes. Tarrin will pay for the glass',
    filters: { Kind: ['Statement'], Source: ['Gull Gazette'] },
  });
});
