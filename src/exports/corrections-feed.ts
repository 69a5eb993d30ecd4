import { x } from 'xastscript';
import type { CheckedCorpus } from '#corpus/corpus.ts';
import { correctionsOf } from '#corpus/corrections.ts';
import { editionInstant, editionOf } from '#corpus/edition.ts';
import { labelOf } from '#corpus/labels.ts';
import type { Export } from '#exports/export.ts';
import { xmlFile } from '#exports/xml-file.ts';
import { addressOf } from '#model/address.ts';

const address = 'feed.xml';

/** What was corrected, for feed readers, in Atom: https://www.rfc-editor.org/rfc/rfc4287 */
export const correctionsFeed: Export = {
  title: 'Atom feed of corrections',
  about:
    'What was wrong on the site and what it says now, the newest first: for a feed reader, or for a newsroom that has quoted a note.',
  mediaType: 'application/atom+xml',
  pattern: address,
  example: () => address,
  files: ({ corpus, root }) => [{ address, content: feed(corpus, root) }],
};

function feed(corpus: CheckedCorpus, root: string): string {
  const { title, language, author, rights } = corpus.site.data;
  const page = root + addressOf('page:corrections');
  const name = labelOf(corpus, 'page:corrections');
  const entries = correctionsOf(corpus).map((correction) => {
    const place = `${page}#${correction.id}`;
    return x('entry', [
      x('id', place),
      x('title', labelOf(corpus, correction.page)),
      x('updated', editionInstant(correction.date)),
      x('link', { rel: 'alternate', type: 'text/html', href: place }),
      x('link', { rel: 'related', type: 'text/html', href: root + addressOf(correction.page) }),
      x('content', { type: 'text' }, `Was: ${correction.was}\n\nNow: ${correction.now}`),
    ]);
  });
  return xmlFile(
    x(null, [
      x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
        x('id', root + address),
        x('title', `${name} · ${title}`),
        x('updated', editionInstant(editionOf(corpus))),
        x('author', [x('name', author)]),
        x('rights', rights),
        x('link', { rel: 'self', type: 'application/atom+xml', href: root + address }),
        x('link', { rel: 'alternate', type: 'text/html', href: page }),
        ...entries,
      ]),
    ]),
  );
}
