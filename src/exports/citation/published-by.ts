import { type CslItem, plainDateOf } from '#exports/citation/csl-item.ts';

/** The body under whose name something is cited, and its day where there is one. */
export function bodyAndDate(item: CslItem): string {
  return [item.author[0].literal, plainDateOf(item)].filter(Boolean).join(', ');
}

/** Who published words, and when: not who said them. @example 'publisher: Harbour Council, 6 January 2026' */
export function publishedBy(item: CslItem): string {
  return `publisher: ${bodyAndDate(item)}`;
}
