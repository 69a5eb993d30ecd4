import { currentPermalinks } from '#corpus/permalinks.ts';
import type { Export } from '#exports/export.ts';
import { addressOf } from '#model/address.ts';

const address = 'permalinks.txt';

/** Every id that was ever published, with the whole address that it leads to today. */
export const permalinkList: Export = {
  title: 'List of permanent links',
  about:
    'Every id that was ever published, one a line, with a tab and the whole address that it leads to today. An id is never taken back.',
  mediaType: 'text/plain',
  pattern: address,
  example: () => address,
  files: ({ corpus, root }) => {
    const lines = currentPermalinks(corpus.permalinks)
      // It stands wherever there is nothing else.
      .filter(({ ref }) => ref !== 'page:404')
      .map(({ ref, alias }) => `${ref}\t${root}${addressOf(alias ?? ref)}\n`);
    return [{ address, content: lines.join('') }];
  },
};
