import type { Element as HastElement } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { visit } from 'unist-util-visit';
import type { Element, Root } from 'xast';
import { x } from 'xastscript';
import { xmlFile } from '#exports/xml-file.ts';

/** What stands in the `body` or the `head` of a document. */
export type Content = Element | readonly Element[];

/**
 * A document in the XML syntax of HTML, which e-book readers demand and browsers read too.
 *
 * @param language BCP 47 tag
 */
export function xhtmlFile(language: string, title: string, head: Content, body: Content): string {
  const document = x(
    'html',
    { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops', lang: language },
    [
      x('head', [x('meta', { charset: 'utf-8' }), x('title', title), ...[head].flat()]),
      x('body', [body].flat()),
    ],
  );
  const root: Root = { type: 'root', children: [{ type: 'doctype', name: 'html' }, document] };
  // Readers of XML know a language by an attribute of XML's own.
  visit(root, 'element', ({ attributes }) => {
    if (attributes.lang) attributes['xml:lang'] = attributes.lang;
  });
  return xmlFile(root);
}

/** The children of an element of a page, for a document of ours. */
export function childrenAsXml(element: HastElement): Element[] {
  const { children } = toXast(element) as Element;
  return children as Element[];
}
