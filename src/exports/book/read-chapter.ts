import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import { type Chapter, chapterName, type Place } from '#exports/book/chapter.ts';
import type { BuiltPage } from '#exports/export.ts';
import { parsePage } from '#exports/parse-page.ts';
import { addressOf } from '#model/address.ts';

/**
 * What a book has no use for: ways around the site, controls, what is for programs, and where else a thing is spoken of.
 * Of the two drawings of every picture it shows the wide one.
 */
const leftOut = [
  'nav',
  'form',
  'button',
  'script',
  'template',
  'iframe',
  'textarea',
  'link',
  '[hidden]',
  '[popover]',
  'copy-clause',
  '.Z3988',
  '.clause-links',
  '.clause-controls',
  '.backlinks',
  '.digest',
  'details.passage-links',
  'details.static-list',
  'details.citations',
  'svg.narrow',
].join();

/** The marks are explained once, with the text. */
const legend = 'details.legend';

/** Makes a chapter of a page. Throws if it has no `main` with a heading: then it is no page of ours. */
export function readChapter(page: BuiltPage): Chapter {
  const main = select('main', parsePage(page.html));
  const heading = main && select('h1', main);
  if (!main || !heading) throw new Error(`The page at /${page.address} has no heading to make a chapter of.`);
  const places = placesOf(main);
  const isText = page.address === addressOf('page:declaration');
  const out = new Set(selectAll(isText ? leftOut : `${leftOut},${legend}`, main));
  visit(main, 'element', (element, index, parent) => {
    if (parent && index !== undefined && out.has(element)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    flatten(element);
    return CONTINUE;
  });
  return { address: page.address, name: chapterName(page), title: oneLine(textOf(heading)), main, places };
}

/** What the page's own contents list. */
function placesOf(main: Element): Place[] {
  return selectAll('nav.contents a[href^="#"]', main).map((link) => ({
    title: oneLine(textOf(link)),
    id: decodeURIComponent(String(link.properties.href).slice(1)),
  }));
}

/** Opens what a reader would click at: on paper and on many readers nothing does. */
function flatten(element: Element): void {
  if (element.tagName === 'details') {
    element.tagName = 'div';
    delete element.properties.open;
  } else if (element.tagName === 'summary') {
    element.tagName = 'p';
    element.properties.className = ['summary'];
  } else if (element.tagName === 'svg') {
    visit(element, 'element', (inside) => {
      if (inside.tagName === 'a') unlink(inside);
    });
  }
}

/** Links of a drawing lead where the words beside it lead too, and few readers follow them. */
function unlink(link: Element): void {
  link.tagName = 'g';
  const { className } = link.properties;
  link.properties = className ? { className } : {};
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
