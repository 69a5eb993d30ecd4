import type { CheckedCorpus } from '#corpus/corpus.ts';
import { editionOf } from '#corpus/edition.ts';
import { citationKey } from '#exports/citation/citation-key.ts';
import { citedSource } from '#exports/citation/cited-source.ts';
import { citedTitle, pinpointOf } from '#exports/citation/cited-title.ts';
import { plainDate } from '#exports/citation/plain-date.ts';
import { addressOf } from '#model/address.ts';
import { type Ref, refParts } from '#model/ref.ts';

/** What a citation says of a thing: an item of CSL-JSON 1.0. Every other format of citation is a mapping from it. */
export interface CslItem {
  /** Stable, unique over all kinds, fit for a citation key: `clause-c2-3a`. */
  readonly id: string;
  /** The one type that keeps title, body, container, date and address in every style that was measured. */
  readonly type: 'webpage';
  /** With the pinpoint at its end: no style prints `section` for this type. */
  readonly title: string;
  /** One body, whose name is not split. */
  readonly author: readonly [{ readonly literal: string }];
  /** The site; for a source itself, its publisher, where the author is another. */
  readonly 'container-title'?: string;
  /** Absent where the source prints no date: a style then says so. */
  readonly issued?: { readonly 'date-parts': readonly [readonly [number, number, number]] };
  readonly URL: string;
  /** BCP 47 tag of what is cited. */
  readonly language: string;
  /** The pinpoint alone: `2.3(a)`, `paragraph 5`. */
  readonly section?: string;
  /** `Name: value`, one a line: what the schema has no field for. Reference managers keep it, no style prints it. */
  readonly note: string;
  /** The same, for those who look it up by name. */
  readonly custom: {
    readonly rights: string;
    /** The date and time exactly as the source prints them. */
    readonly dated?: string;
    /** Where the source stands. */
    readonly source?: string;
  };
}

/**
 * The citation of anything that has an id, at our address; of a source itself, at its publisher's.
 *
 * @param root the whole address of the root of the site, with a slash at the end
 */
export function cslItem(corpus: CheckedCorpus, ref: Ref, root: string): CslItem {
  const { title, author, language } = corpus.site.data;
  const source = citedSource(corpus, ref)?.data;
  const isSource = refParts(ref).kind === 'source';
  const issued = source ? source.issued : editionOf(corpus);
  const section = pinpointOf(corpus, ref);
  const rights = source ? `The words remain those of ${source.publisher}.` : corpus.site.data.rights;
  const custom = { rights, ...(source && { dated: source.dated, source: source.url }) };
  const container = isSource ? source?.author && source.publisher : title;
  return {
    id: citationKey(ref),
    type: 'webpage',
    title: citedTitle(corpus, ref),
    author: [{ literal: source?.author ?? source?.publisher ?? author }],
    ...(container && ref !== 'page:home' && { 'container-title': container }),
    ...(issued && { issued: { 'date-parts': [dateParts(issued)] } }),
    URL: isSource ? (source?.url ?? '') : root + addressOf(ref),
    language: source?.language ?? language,
    ...(section && { section }),
    note: noteOf(custom),
    custom,
  };
}

/** The day on which a cited thing was published, as an ISO date; `undefined` where none is printed. */
export function isoDate({ issued }: Pick<CslItem, 'issued'>): string | undefined {
  const [parts] = issued?.['date-parts'] ?? [];
  return parts?.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

/** The same as running text has it: `6 January 2026`. */
export function plainDateOf(item: Pick<CslItem, 'issued'>): string | undefined {
  const date = isoDate(item);
  return date && plainDate(date);
}

function noteOf({ rights, dated, source }: CslItem['custom']): string {
  return [
    ...(dated ? [`Date: ${dated}`] : []),
    ...(source ? [`Published at: ${source}`] : []),
    `Rights: ${rights}`,
  ].join('\n');
}

function dateParts(date: string): [number, number, number] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return [year, month, day];
}
