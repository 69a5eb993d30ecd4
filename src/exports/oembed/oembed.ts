import type { CheckedCorpus } from '#corpus/corpus.ts';
import { idsOf } from '#corpus/identify.ts';
import { cardAddress, cardSize } from '#exports/cards/card-address.ts';
import type { Export } from '#exports/export.ts';
import { asJson } from '#exports/json-file.ts';
import { frameHtml, frameOf } from '#exports/oembed/embed-code.ts';
import { addressOf, besidePage } from '#model/address.ts';

/** The address of what a page builder asks for a clause or group. @example oembedAddress('c2.3a') // 'declaration/c2-3a.oembed.json' */
export function oembedAddress(id: string): string {
  return besidePage(addressOf(`clause:${id}`), 'oembed.json');
}

/** How to show a clause or a group in a frame, for whoever is given its address: https://oembed.com. */
export const oembed: Export = {
  title: 'oEmbed',
  about:
    'How to show a clause in a frame. Learning platforms and newsroom systems find it by themselves when they are given the address of a clause.',
  mediaType: 'application/json',
  pattern: 'declaration/{clause}.oembed.json',
  example: (corpus) => idsOf(corpus, 'clause').map(oembedAddress)[0],
  files: ({ corpus, root }) =>
    idsOf(corpus, 'clause').map((id) => ({
      address: oembedAddress(id),
      content: asJson(responseFor(corpus, id, root)),
    })),
};

/** A response of the type `rich` (2.3.4.4), with a picture. It names no author: who published the words did not write them alone. */
function responseFor(corpus: CheckedCorpus, id: string, root: string) {
  const { site } = corpus;
  const frame = frameOf(corpus, id, root);
  return {
    version: '1.0',
    type: 'rich',
    title: frame.title,
    provider_name: site.data.title,
    provider_url: root,
    thumbnail_url: root + cardAddress(`clause:${id}`),
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
    html: frameHtml(frame),
    width: frame.width,
    height: frame.height,
  };
}
