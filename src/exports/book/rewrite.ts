import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { type Chapter, inOrder, type Part } from '#exports/book/chapter.ts';
import type { Explainer } from '#exports/export.ts';
import { addressOf } from '#model/address.ts';

/** How a kind of book names what stands in it. */
export interface Naming {
  /** The id that a place of a chapter has in the book. */
  id(chapter: Chapter, id: string): string;
  /** A link to a chapter, or to a place in it. */
  href(chapter: Chapter, id: string | undefined): string;
}

/** Attributes that name other elements by their ids. */
const idLists = ['ariaLabelledBy', 'ariaDescribedBy', 'headers'] as const;

/**
 * Gives ids and links the form that they have in a book: what stands in it is linked to there, a clause where it stands
 * in the text; all else by its whole address.
 *
 * @returns the content of each chapter, a copy of its own, by the chapter's name
 */
export function rewriteForBook(
  { corpus, root }: Explainer,
  parts: readonly Part[],
  naming: Naming,
): Map<string, Element> {
  const chapters = new Map(inOrder(parts).map((it) => [it.address, it]));
  const ids = new Map(inOrder(parts).map((it) => [it.name, idsIn(it.main)]));
  const text = chapters.get(addressOf('page:declaration'));
  const clauses = new Map(
    [...corpus.groups.keys(), ...corpus.clauses.keys()].map((id) => [addressOf(`clause:${id}`), id]),
  );
  const hrefInBook = (chapter: Chapter, id: string | undefined) =>
    naming.href(chapter, id !== undefined && ids.get(chapter.name)?.has(id) ? id : undefined);
  const rewritten = (from: Chapter, href: string) => {
    const target = new URL(href, root + from.address);
    const whole = target.href;
    // Only our own addresses are known to be encoded as they should be.
    if (!whole.startsWith(root)) return whole;
    const fragment = target.hash === '' ? undefined : decodeURIComponent(target.hash.slice(1));
    target.hash = '';
    const address = decodeURIComponent(target.href.slice(root.length));
    const clause = clauses.get(address);
    if (clause !== undefined && text && ids.get(text.name)?.has(clause)) return hrefInBook(text, clause);
    const chapter = chapters.get(address);
    return chapter ? hrefInBook(chapter, fragment) : whole;
  };
  const rewrite = (chapter: Chapter) => {
    const main = structuredClone(chapter.main);
    visit(main, 'element', ({ properties }) => {
      if (typeof properties.id === 'string') properties.id = naming.id(chapter, properties.id);
      for (const name of ['href', 'cite']) {
        const to = properties[name];
        if (typeof to === 'string') properties[name] = rewritten(chapter, to);
      }
      for (const name of idLists) {
        const named = [properties[name] ?? []].flat().map(String);
        const there = named.filter((id) => ids.get(chapter.name)?.has(id));
        properties[name] = there.length > 0 ? there.map((id) => naming.id(chapter, id)) : undefined;
      }
    });
    return main;
  };
  return new Map(inOrder(parts).map((chapter) => [chapter.name, rewrite(chapter)]));
}

function idsIn(main: Element): ReadonlySet<string> {
  const ids = new Set<string>();
  visit(main, 'element', ({ properties }) => {
    if (typeof properties.id === 'string') ids.add(properties.id);
  });
  return ids;
}
