import type { Element, Root } from 'xast';
import { x } from 'xastscript';
import { editionInstant, editionOf } from '#corpus/edition.ts';
import { downloads } from '#exports/downloads.ts';
import type { Explainer } from '#exports/export.ts';
import { xmlFile } from '#exports/xml-file.ts';

/** A file of the publication, in the order of reading. */
export interface Item {
  readonly id: string;
  /** Beside the package document. */
  readonly path: string;
  /** What the manifest says of it: `nav`, `svg`. */
  readonly properties?: string;
}

/** How a book of text with drawings can be read: https://www.w3.org/TR/epub-a11y-11/#sec-disc-package */
const accessibility: readonly (readonly [string, string])[] = [
  ['schema:accessMode', 'textual'],
  ['schema:accessMode', 'visual'],
  ['schema:accessModeSufficient', 'textual'],
  ['schema:accessibilityFeature', 'tableOfContents'],
  ['schema:accessibilityFeature', 'structuralNavigation'],
  ['schema:accessibilityFeature', 'readingOrder'],
  ['schema:accessibilityFeature', 'displayTransformability'],
  ['schema:accessibilityFeature', 'alternativeText'],
  ['schema:accessibilityHazard', 'none'],
  [
    'schema:accessibilitySummary',
    'Text with headings and links; what the drawings show is said in words too.',
  ],
];

/**
 * The package document of an EPUB: https://www.w3.org/TR/epub-33/#sec-package-doc
 * The book is identified by the address that it can be had from, an edition of it by the day of that.
 */
export function packageDocument({ corpus, root }: Explainer, items: readonly Item[]): string {
  const { title, description, language, author, rights } = corpus.site.data;
  const edition = editionOf(corpus);
  const meta = (property: string, value: string) => x('meta', { property }, value);
  const metadata: Element[] = [
    x('dc:identifier', { id: 'identifier' }, root + downloads.epub),
    x('dc:title', title),
    x('dc:language', language),
    x('dc:creator', author),
    x('dc:publisher', author),
    x('dc:date', edition),
    x('dc:description', description),
    x('dc:rights', rights),
    x('dc:source', root),
    meta('dcterms:modified', editionInstant(edition)),
    ...accessibility.map(([property, value]) => meta(property, value)),
  ];
  const document = x(
    'package',
    {
      xmlns: 'http://www.idpf.org/2007/opf',
      version: '3.0',
      'unique-identifier': 'identifier',
      'xml:lang': language,
    },
    [
      x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, metadata),
      x('manifest', [
        x('item', { id: 'style', href: 'style.css', 'media-type': 'text/css' }),
        ...items.map(({ id, path, properties }) =>
          x('item', { id, href: path, 'media-type': 'application/xhtml+xml', properties }),
        ),
      ]),
      x(
        'spine',
        items.map(({ id }) => x('itemref', { idref: id })),
      ),
    ],
  );
  const tree: Root = { type: 'root', children: [document] };
  return xmlFile(tree);
}
