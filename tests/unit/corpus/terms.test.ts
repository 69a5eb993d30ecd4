import { expect, test } from 'vitest';
import type { Clause, Term } from '#corpus/corpus.ts';
import { loadCorpus } from '#corpus/load.ts';
import { occurrencesOf, termsIn } from '#corpus/terms.ts';
import { agreement } from '../../fixtures/copies.ts';

const corpus = loadCorpus(agreement);

test('a term occurs in clauses and in quoted passages, each with the spelling that it has there', () => {
  expect(occurrencesOf(corpus, corpus.glossary.get('herring-run') as Term)).toEqual([
    { ref: 'clause:c1.1', spellings: ['herring run'] },
    { ref: 'passage:gull-gazette#4', spellings: ['herring come'] },
  ]);
});

test('the terms of a clause are those that stand in it', () => {
  const terms = termsIn(corpus, corpus.clauses.get('c2.2') as Clause);
  expect(terms.map(({ id }) => id)).toEqual(['roster']);
});
