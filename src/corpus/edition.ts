import type { CheckedCorpus } from '#corpus/corpus.ts';

/** The day from which on the site says what it says, as an ISO date: it is cited by it. */
export function editionOf({ site }: CheckedCorpus): string {
  return site.data.published;
}
