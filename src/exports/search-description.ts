import { x } from 'xastscript';
import type { CheckedCorpus } from '#corpus/corpus.ts';
import type { Export } from '#exports/export.ts';
import { xmlFile } from '#exports/xml-file.ts';
import { addressOf } from '#model/address.ts';
import { cutAtWord } from '#text/cut-at-word.ts';

const address = 'opensearch.xml';

/** How a browser can search the site: https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md */
export const searchDescription: Export = {
  title: 'OpenSearch description',
  about: 'Lets a browser add the search of the site to its own search engines.',
  mediaType: 'application/opensearchdescription+xml',
  pattern: address,
  example: () => address,
  files: ({ corpus, root }) => [{ address, content: description(corpus, root) }],
};

/** The lengths are those that the format allows. */
function description({ site }: CheckedCorpus, root: string): string {
  const { title, shortTitle, description, language, rights } = site.data;
  return xmlFile(
    x(null, [
      x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
        x('ShortName', shortTitle ?? cutAtWord(title, 16)),
        x('LongName', cutAtWord(title, 48)),
        x('Description', cutAtWord(description, 1024)),
        x('Attribution', cutAtWord(rights, 256)),
        x('Language', language),
        x('InputEncoding', 'UTF-8'),
        x('OutputEncoding', 'UTF-8'),
        x('Image', { type: 'image/svg+xml' }, `${root}favicon.svg`),
        x('Url', {
          type: 'text/html',
          template: `${root}${addressOf('page:search')}?q={searchTerms}`,
        }),
        x('Url', {
          type: 'application/opensearchdescription+xml',
          rel: 'self',
          template: root + address,
        }),
      ]),
    ]),
  );
}
