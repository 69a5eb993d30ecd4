import type { Passage } from '#corpus/corpus.ts';
import type { SpecificResource } from '#exports/annotations/annotation.ts';
import type { PageText } from '#exports/annotations/page-text.ts';
import { positionSelector, quoteSelector } from '#exports/annotations/selectors.ts';
import type { Explainer } from '#exports/export.ts';
import { printedNumber } from '#exports/printed-number.ts';
import { addressOf } from '#model/address.ts';
import { runTexts } from '#text/excerpt.ts';
import { indexOfWords } from '#text/quotation.ts';

/** Words of a clause or group where our page with the whole text shows them. All of a clause's words are its element too. */
export function onOurPage(
  { corpus, root }: Explainer,
  page: PageText,
  id: string,
  words: string,
): SpecificResource {
  const place = page.find(id, words);
  const isWhole = corpus.clauses.get(id)?.words === words;
  const fragment = {
    type: 'FragmentSelector',
    conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
    value: id,
  } as const;
  return {
    type: 'SpecificResource',
    source: root + addressOf('page:declaration'),
    selector: [
      quoteSelector(page.text, place),
      positionSelector(page.text, place),
      ...(isWhole ? [fragment] : []),
    ],
  };
}

/**
 * Words of a passage on the page of its publisher; `undefined` where the words are not stored. What stands beside them is
 * known as far as the passage is quoted without a gap; a printed number is none of it, unless the words begin with it.
 */
export function onPublishersPage(passage: Passage, words: string): SpecificResource | undefined {
  const run = passage.excerpt && runTexts(passage.excerpt).find((it) => indexOfWords(it, words) !== -1);
  if (run === undefined) return undefined;
  const number = printedNumber(run)?.length ?? 0;
  const text = indexOfWords(run, words) < number ? run : run.slice(number).trimStart();
  const start = indexOfWords(text, words);
  return {
    type: 'SpecificResource',
    source: passage.source.data.url,
    selector: [quoteSelector(text, { start, end: start + words.length })],
  };
}
