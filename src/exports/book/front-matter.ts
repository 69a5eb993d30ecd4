import type { Element } from 'xast';
import { x } from 'xastscript';
import { editionOf } from '#corpus/edition.ts';
import type { Part, Place } from '#exports/book/chapter.ts';
import type { Naming } from '#exports/book/rewrite.ts';
import type { Explainer } from '#exports/export.ts';

/** What the first page says: what the book is, of which day, from where, and what may be done with it. */
export function titlePage({ corpus, root }: Explainer): Element[] {
  const { title, description, author, dated, disclaimer, rights } = corpus.site.data;
  return [
    x('h1', title),
    x('p', { class: 'lead' }, description),
    x('p', `${author}, ${editionOf(corpus)}`),
    x('p', [x('a', { href: root }, root)]),
    x('p', dated),
    x('p', disclaimer),
    x('p', rights),
  ];
}

/**
 * The table of contents, in two levels: the chapters, and below each those of its part, or else the places that its
 * own contents list.
 */
export function contentsList(parts: readonly Part[], naming: Naming): Element {
  const item = (title: string, href: string, below: readonly Element[]) =>
    x('li', [x('a', { href }, title), ...(below.length > 0 ? [x('ol', [...below])] : [])]);
  return x(
    'ol',
    parts.map(({ chapter, below }) => {
      const link = ({ title, id }: Place) => item(title, naming.href(chapter, id), []);
      const chapters = below.map((it) => item(it.title, naming.href(it, undefined), []));
      return item(
        chapter.title,
        naming.href(chapter, undefined),
        chapters.length > 0 ? chapters : chapter.places.map(link),
      );
    }),
  );
}
