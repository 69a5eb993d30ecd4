import { akomaNtoso } from '#exports/akoma-ntoso/akoma-ntoso.ts';
import { annotations } from '#exports/annotations/annotations.ts';
import { dataFiles } from '#exports/api/data-files.ts';
import { epub } from '#exports/book/epub.ts';
import { cards } from '#exports/cards/cards.ts';
import { cartridge } from '#exports/cartridge/cartridge.ts';
import { citationFiles, citationLists } from '#exports/citation/citation-files.ts';
import { correctionsFeed } from '#exports/corrections-feed.ts';
import { tables } from '#exports/csv/tables.ts';
import type { Export } from '#exports/export.ts';
import { hostHeaders } from '#exports/hosting/host-headers.ts';
import { licence } from '#exports/licence.ts';
import { llmsText } from '#exports/llms-text.ts';
import { markdownTwins } from '#exports/markdown-twins.ts';
import { oembed } from '#exports/oembed/oembed.ts';
import { permalinkList } from '#exports/permalink-list.ts';
import { robots } from '#exports/robots.ts';
import { searchDescription } from '#exports/search-description.ts';

interface ExportGroup {
  readonly heading: string;
  readonly exports: readonly Export[];
}

const forReaders: readonly ExportGroup[] = [
  { heading: 'Citations', exports: [...citationFiles, ...citationLists] },
  { heading: 'Text', exports: [markdownTwins, akomaNtoso, annotations] },
  { heading: 'Data', exports: [...dataFiles, ...tables] },
  { heading: 'Permanence and reuse', exports: [permalinkList, correctionsFeed, licence] },
  { heading: 'For sharing', exports: [cards, oembed] },
  { heading: 'To take along', exports: [epub, cartridge] },
];

/** Every export there is, under the headings of the page that documents them. */
export const exportGroups: readonly ExportGroup[] = [
  ...forReaders,
  {
    heading: 'Ways in',
    exports: [llmsText(forReaders.flatMap(({ exports }) => exports)), searchDescription, robots],
  },
  { heading: 'For a host', exports: [hostHeaders] },
];

/** Every export there is. */
export const allExports: readonly Export[] = exportGroups.flatMap(({ exports }) => exports);
