import { expect, test } from 'vitest';
import { cslItem } from '#exports/citation/csl-item.ts';
import type { Ref } from '#model/ref.ts';
import { agreement, agreementWhere } from '../../../fixtures/copies.ts';
import { checkedCorpus } from '../../../fixtures/explainers.ts';

const root = 'https://lamp.example/some/path/';
const of = (ref: Ref, folder = agreement) => cslItem(checkedCorpus(folder), ref, root);

test('a clause is cited by the text and its number, as published by the body that published the text', () => {
  const rights = 'The words remain those of Harbour Council of Velmouth.';
  expect(of('clause:c1.2a')).toEqual({
    id: 'clause-c1-2a',
    type: 'webpage',
    title: 'The Lamp Accord: Shared Light for Three Harbours, clause 1.2(a)',
    author: [{ literal: 'Harbour Council of Velmouth' }],
    'container-title': 'The Lamp Accord, line by line',
    URL: 'https://lamp.example/some/path/declaration/c1-2a/',
    language: 'en',
    section: 'clause 1.2(a)',
    note: `Date: 3 Thawmonth 412, at noon\nPublished at: https://council.velmouth.example/accord\nRights: ${rights}`,
    custom: {
      rights,
      dated: '3 Thawmonth 412, at noon',
      source: 'https://council.velmouth.example/accord',
    },
  });
});

test('a date is cited where the source prints one, to the day', () => {
  const folder = agreementWhere('sources/accord.yaml', 'url:', 'issued: 0412-03-03\nurl:');
  expect(of('clause:c1', folder).issued).toEqual({ 'date-parts': [[412, 3, 3]] });
  expect(of('passage:accord#4', folder).issued).toEqual({ 'date-parts': [[412, 3, 3]] });
  expect(of('passage:gull-gazette#4', folder).issued).toBeUndefined();
});

test('a number that stands in words needs no other word before it', () => {
  expect(of('clause:p2.1').section).toBe('Opening 2.1');
  expect(of('clause:c1').section).toBe('Part 1');
});

test.each<[Ref, string]>([
  ['component:lamp', 'Mending the lamp (Part 1 of the Lamp Accord, explained)'],
  ['statement:fenn-crews', 'Statement: Isla Fenn, in Council readout, paragraph 5'],
  ['variant:weather', 'Wording: First, or later'],
  ['page:home', 'The Lamp Accord, line by line'],
])('%s is our own words: ours to cite, as of our edition', (ref, title) => {
  expect(of(ref)).toMatchObject({
    title,
    author: [{ literal: 'The Lamp Society' }],
    issued: { 'date-parts': [[2026, 3, 15]] },
    language: 'en-GB',
  });
});
