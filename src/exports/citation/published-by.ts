import { type CslItem, plainDateOf } from '#exports/citation/csl-item.ts';

/** Who published words, and when: not who said them. @example 'publisher: Harbour Council, 6 January 2026' */
export function publishedBy(item: CslItem): string {
  return ['publisher: ', [item.author[0].literal, plainDateOf(item)].filter(Boolean).join(', ')].join('');
}
