import { readFileSync } from 'node:fs';
import type { Element as HastElement } from 'hast';
import { selectAll } from 'hast-util-select';
import { visit } from 'unist-util-visit';
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Chapter } from '#exports/book/chapter.ts';
import { contentsList, titlePage } from '#exports/book/front-matter.ts';
import { bookParts } from '#exports/book/parts.ts';
import { type Naming, rewriteForBook } from '#exports/book/rewrite.ts';
import { childrenAsXml, xhtmlFile } from '#exports/book/xhtml.ts';
import type { Explainer } from '#exports/export.ts';
import { parsePage } from '#exports/parse-page.ts';

/** All chapters stand in one document, so each id begins with the name of its chapter; a name may have a `_` in it. */
const naming: Naming = {
  id: ({ name }, id) => `${name}__${id}`,
  href: ({ name }, id) => `#${encodeURIComponent(id === undefined ? name : `${name}__${id}`)}`,
};

/**
 * The whole explainer as one document to print, in the XML syntax of HTML: a title page, the contents, and the chapters of
 * the e-book. It is dressed by the styles of the site, so a browser must be able to get those.
 */
export function printedBook(explainer: Explainer): string {
  const { title, language } = explainer.corpus.site.data;
  const parts = bookParts(explainer);
  const content = rewriteForBook(explainer, parts, naming);
  const chapterElement = (chapter: Chapter, isBelow: boolean): Element => {
    const main = content.get(chapter.name);
    if (main && isBelow) demoteHeadings(main);
    return x(
      'main',
      { id: chapter.name, class: isBelow ? 'chapter below' : 'chapter' },
      main ? childrenAsXml(main) : [],
    );
  };
  const head = [
    ...stylesheetsOf(explainer).map((href) => x('link', { rel: 'stylesheet', href })),
    x('style', readFileSync(new URL('printed-book.css', import.meta.url), 'utf8')),
  ];
  return xhtmlFile(language, title, head, [
    x('section', { class: 'title-page' }, titlePage(explainer)),
    x('nav', { class: 'book-contents' }, [x('h1', 'Contents'), contentsList(parts, naming)]),
    ...parts.flatMap(({ chapter, below }) => [
      chapterElement(chapter, false),
      ...below.map((it) => chapterElement(it, true)),
    ]),
  ]);
}

/** The paths of the style sheets that the pages of the book use. */
function stylesheetsOf({ pages }: Explainer): string[] {
  const home = parsePage(pages.find(({ address }) => address === '')?.html ?? '');
  return selectAll('link[rel=stylesheet]', home).map(({ properties }) => String(properties.href));
}

/** Makes headings one step smaller, so that the outline of the book shows what is below what. */
function demoteHeadings(main: HastElement): void {
  visit(main, 'element', (element) => {
    const level = /^h([1-5])$/.exec(element.tagName)?.[1];
    if (level) element.tagName = `h${Number(level) + 1}`;
  });
}
