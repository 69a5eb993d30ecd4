import { describe, expect, test } from 'vitest';
import type { Reference } from '#corpus/corpus.ts';
import { loadCorpus } from '#corpus/load.ts';
import { agreement } from '../../fixtures/copies.ts';

const corpus = loadCorpus(agreement);

/** A reference without its place. */
function shape({ from, to, written }: Reference): string {
  return `${from} → ${to} (${written})`;
}

describe('what refers to something', () => {
  test('is told with what it refers to and as it is written', () => {
    const of = (id: string) => corpus.references.filter(({ from }) => from === id).map(shape);
    expect(of('clause:p1')).toEqual([
      'clause:p1 → passage:accord#4 (accord#4)',
      'clause:p1 → passage:gull-gazette#2 (gull-gazette#2)',
      'clause:p1 → passage:accord#3 (passage:accord#3)',
    ]);
    expect(of('component:watch')).toEqual([
      'component:watch → clause:c2 (c2)',
      'component:watch → clause:c2.2 (clause:c2.2)',
      'component:watch → passage:gull-gazette#5 (passage:gull-gazette#5)',
      'component:watch → passage:council-readout#6 (council-readout#6)',
      'component:watch → clause:c2.1 (c2.1)',
      'component:watch → clause:c2.2 (c2.2)',
    ]);
  });

  test('may be a page', () => {
    expect(corpus.references.filter(({ from }) => from === 'page:404').map(({ to }) => to)).toEqual([
      'page:home',
      'page:declaration',
    ]);
  });

  test('does not include links out of the site', () => {
    expect(corpus.references.filter(({ to }) => to.includes('example'))).toEqual([]);
  });
});

describe('what something is referred to by', () => {
  test('is every reference to it, in the order of the text', () => {
    expect(corpus.backlinks.get('passage:gull-gazette#5')?.map(shape)).toEqual([
      'clause:c2.2 → passage:gull-gazette#5 (gull-gazette#5)',
      'component:watch → passage:gull-gazette#5 (passage:gull-gazette#5)',
    ]);
  });

  test('is nothing for what nobody mentions', () => {
    expect(corpus.backlinks.get('passage:gull-gazette#8')).toBeUndefined();
  });

  test('holds every reference exactly once', () => {
    const listed = [...corpus.backlinks.values()].flat();
    expect(new Set(listed)).toEqual(new Set(corpus.references));
    expect(listed).toHaveLength(corpus.references.length);
  });
});

test('a reference stands where it was written', () => {
  const places = corpus.references
    .filter(({ from }) => from === 'clause:p1')
    .map(({ place: { file, line, column } }) => `${file}:${line}:${column}`);
  const file = 'tests/fixtures/agreement/clauses/p1.mdx';
  expect(places).toEqual([`${file}:2:7`, `${file}:5:14`, `${file}:9:53`]);
});
