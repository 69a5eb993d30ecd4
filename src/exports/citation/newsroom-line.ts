import type { CheckedCorpus } from '#corpus/corpus.ts';
import { citedSource } from '#exports/citation/cited-source.ts';
import { pinpointOf } from '#exports/citation/cited-title.ts';
import type { CslItem } from '#exports/citation/csl-item.ts';
import { bodyAndDate, publishedBy } from '#exports/citation/published-by.ts';
import { type Ref, refParts } from '#model/ref.ts';

/**
 * What a journalist pastes: the words, what they are of, who published it and when, and the address.
 *
 * @example '“…” — clause 2.3(a) of the Accord (publisher: Harbour Council, 6 January 2026), https://…'
 */
export function newsroomLine(
  corpus: CheckedCorpus,
  ref: Ref,
  item: CslItem,
  words: string | undefined,
): string {
  const from = refParts(ref).kind === 'clause' ? publishedBy(item) : bodyAndDate(item);
  return `${words ? `“${words}” — ` : ''}${nameOf(corpus, ref, item)} (${from}), ${item.URL}`;
}

function nameOf(corpus: CheckedCorpus, ref: Ref, item: CslItem): string {
  const pinpoint = pinpointOf(corpus, ref);
  if (!pinpoint) return `“${item.title}”`;
  const isOfText = refParts(ref).kind === 'clause';
  const whole = isOfText ? corpus.site.data.agreement : `“${citedSource(corpus, ref)?.data.title}”`;
  return `${pinpoint} of ${whole}`;
}
