import type { CheckedCorpus } from '#corpus/corpus.ts';
import { correctionsOf } from '#corpus/corrections.ts';

/** The day from which on the site says what it says, as an ISO date: it is cited by it. The last correction makes a new edition. */
export function editionOf(corpus: CheckedCorpus): string {
  const [newest] = correctionsOf(corpus);
  return newest?.date ?? corpus.site.data.published;
}
