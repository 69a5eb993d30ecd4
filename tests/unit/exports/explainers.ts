import type { CheckedCorpus } from '#corpus/corpus.ts';
import { loadCorpus } from '#corpus/load.ts';
import type { Explainer } from '#exports/export.ts';

const explainer = (content: string): Explainer => ({
  corpus: loadCorpus(content) as CheckedCorpus,
  root: 'https://example.org/some/path/',
  pages: [],
});

/** What exports are made from, for both agreements; without the pages of a built site. */
export const explainers = [
  { name: 'real', ...explainer('content') },
  { name: 'fictional', ...explainer('tests/fixtures/agreement') },
] as const;
