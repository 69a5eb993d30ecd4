import type { CheckedCorpus } from '#corpus/corpus.ts';
import { correctionsOf } from '#corpus/corrections.ts';

/** The day from which on the site says what it says, as an ISO date: it is cited by it. The last correction makes a new edition. */
export function editionOf(corpus: CheckedCorpus): string {
  const [newest] = correctionsOf(corpus);
  return newest?.date ?? corpus.site.data.published;
}

/**
 * The moment from which on an edition holds, for formats that want one (such as Atom: RFC 4287, 3.3): of its day we take the
 * beginning.
 *
 * @param date as {@link editionOf} gives it, or that of a correction, which made an edition too
 */
export function editionInstant(date: string): string {
  return `${date}T00:00:00Z`;
}
