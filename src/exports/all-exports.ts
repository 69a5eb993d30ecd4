import { cards } from '#exports/cards/cards.ts';
import type { Export } from '#exports/export.ts';
import { hostHeaders } from '#exports/hosting/host-headers.ts';
import { oembed } from '#exports/oembed/oembed.ts';
import { markdownTwins } from '#exports/markdown-twins.ts';
import { permalinkList } from '#exports/permalink-list.ts';

/** Every export there is, under the headings of the page that documents them. */
export const exportGroups: readonly { readonly heading: string; readonly exports: readonly Export[] }[] = [
  { heading: 'Text', exports: [markdownTwins] },
  { heading: 'Addresses', exports: [permalinkList] },
  { heading: 'For sharing', exports: [cards, oembed] },
  { heading: 'For a host', exports: [hostHeaders] },
];

/** Every export there is. */
export const allExports: readonly Export[] = exportGroups.flatMap(({ exports }) => exports);
