import { expect, test } from 'vitest';
import { labelOf } from '#corpus/labels.ts';
import { loadCorpus } from '#corpus/load.ts';
import { agreement } from '../../fixtures/copies.ts';

const corpus = loadCorpus(agreement);

test.each([
  ['clause:p1', 'Opening 1'],
  ['clause:p2', 'Opening 2'],
  ['clause:p2.1', 'Opening 2.1'],
  ['clause:c1', 'Part 1'],
  ['clause:c1.2', '1.2'],
  ['clause:c1.2a', '1.2(a)'],
  ['clause:d1', 'End'],
  ['passage:gull-gazette#4', 'Gull Gazette, paragraph 4'],
  ['source:council-readout', 'Council readout'],
  ['component:watch', 'Keeping the watch'],
  ['page:about', 'About this site'],
] as const)('%s is called %s', (ref, label) => {
  expect(labelOf(corpus, ref)).toBe(label);
});

test.each(['clause:c9', 'passage:accord#99', 'source:none', 'component:none', 'page:none'] as const)(
  'what does not exist is called by its id: %s',
  (ref) => {
    expect(labelOf(corpus, ref)).toBe(ref.slice(ref.indexOf(':') + 1));
  },
);
