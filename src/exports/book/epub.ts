import { readFileSync } from 'node:fs';
import { visit } from 'unist-util-visit';
import type { Element, Root } from 'xast';
import { x } from 'xastscript';
import { editionOf } from '#corpus/edition.ts';
import { type Chapter, inOrder, type Part } from '#exports/book/chapter.ts';
import { contentsList, titlePage } from '#exports/book/front-matter.ts';
import { type Item, packageDocument } from '#exports/book/package-document.ts';
import { bookParts } from '#exports/book/parts.ts';
import { type Naming, rewriteForBook } from '#exports/book/rewrite.ts';
import { childrenAsXml, xhtmlFile } from '#exports/book/xhtml.ts';
import { xmlName } from '#exports/book/xml-name.ts';
import { downloads } from '#exports/downloads.ts';
import type { Explainer, Export } from '#exports/export.ts';
import { xmlFile } from '#exports/xml-file.ts';
import { type ZippedFile, zipFile } from '#exports/zip-file.ts';

const fileOf = ({ name }: Chapter) => `${name}.xhtml`;

const naming: Naming = {
  id: (_, id) => xmlName(id),
  href: (chapter, id) => (id === undefined ? fileOf(chapter) : `${fileOf(chapter)}#${xmlName(id)}`),
};

/** The whole explainer as an e-book: EPUB 3.3, https://www.w3.org/TR/epub-33/ */
export const epub: Export = {
  title: 'EPUB',
  about:
    'The whole explainer as an e-book, to read without a network: the text with its notes, the pages about components, questions, wording, parties, terms, lessons and sources. Links between them work inside the book.',
  mediaType: 'application/epub+zip',
  pattern: downloads.epub,
  example: () => downloads.epub,
  files: (explainer) => [
    { address: downloads.epub, content: zipFile(epubFiles(explainer), editionOf(explainer.corpus)) },
  ],
};

/** What stands in the archive. The first file tells what it is, before anything is unpacked. */
function epubFiles(explainer: Explainer): ZippedFile[] {
  const { language } = explainer.corpus.site.data;
  const parts = bookParts(explainer);
  const content = rewriteForBook(explainer, parts, naming);
  const file = (title: string, body: Element) => xhtmlFile(language, title, stylesheet(), body);
  const chapters = inOrder(parts).map((chapter) => {
    const main = content.get(chapter.name);
    const body = x('section', { 'epub:type': 'chapter' }, main ? childrenAsXml(main) : []);
    const item: Item = {
      id: `chapter-${chapter.name}`,
      path: fileOf(chapter),
      properties: hasDrawing(body) ? 'svg' : undefined,
    };
    return { item, text: file(chapter.title, body) };
  });
  const { title } = explainer.corpus.site.data;
  const front = [
    {
      item: { id: 'cover', path: 'cover.xhtml' },
      text: file(title, x('section', { class: 'cover', 'epub:type': 'titlepage' }, titlePage(explainer))),
    },
    {
      item: { id: 'contents', path: 'nav.xhtml', properties: 'nav' },
      text: file('Contents', navigation(parts)),
    },
  ];
  const documents = [...front, ...chapters];
  return [
    { path: 'mimetype', content: 'application/epub+zip', isStored: true },
    { path: 'META-INF/container.xml', content: container() },
    {
      path: 'EPUB/package.opf',
      content: packageDocument(
        explainer,
        documents.map(({ item }) => item),
      ),
    },
    { path: 'EPUB/style.css', content: styles() },
    ...documents.map(({ item, text }) => ({ path: `EPUB/${item.path}`, content: text })),
  ];
}

/** The style sheet: of the text, and of the pictures. */
function styles(): string {
  return ['epub.css', 'epub-figures.css']
    .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
    .join('\n');
}

function stylesheet(): Element {
  return x('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' });
}

/** https://www.w3.org/TR/epub-33/#sec-nav */
function navigation(parts: readonly Part[]): Element {
  const landmark = (type: string, href: string, title: string) =>
    x('li', [x('a', { 'epub:type': type, href }, title)]);
  const first = parts[0]?.chapter;
  return x('section', [
    x('nav', { 'epub:type': 'toc', role: 'doc-toc', 'aria-labelledby': 'contents' }, [
      x('h1', { id: 'contents' }, 'Contents'),
      contentsList(parts, naming),
    ]),
    x('nav', { 'epub:type': 'landmarks', hidden: 'hidden', 'aria-label': 'Landmarks' }, [
      x('ol', [
        landmark('titlepage', 'cover.xhtml', 'Title page'),
        landmark('toc', 'nav.xhtml', 'Contents'),
        ...(first ? [landmark('bodymatter', fileOf(first), first.title)] : []),
      ]),
    ]),
  ]);
}

/** https://www.w3.org/TR/epub-33/#sec-container-metainf-container.xml */
function container(): string {
  const tree: Root = x(null, [
    x('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, [
      x('rootfiles', [
        x('rootfile', { 'full-path': 'EPUB/package.opf', 'media-type': 'application/oebps-package+xml' }),
      ]),
    ]),
  ]);
  return xmlFile(tree);
}

function hasDrawing(body: Element): boolean {
  let isThere = false;
  visit(body, 'element', ({ name }) => {
    isThere ||= name === 'svg';
  });
  return isThere;
}
