import { type Ref, refParts } from '#model/ref.ts';

/**
 * The address of a citable thing, relative to the root of the site: no leading slash,
 * a trailing slash before any fragment. It depends on the id alone, so a link can be
 * rendered before anything else is known, and stays the same when content moves.
 *
 * @example addressOf('clause:c2.3a') // 'declaration/c2-3a/'
 * @example addressOf('passage:gazette#5') // 'sources/gazette/#5'
 */
export function addressOf(ref: Ref): string {
  const { kind, id } = refParts(ref);
  switch (kind) {
    case 'clause':
      return `declaration/${clauseSlug(id)}/`;
    case 'passage':
      return `sources/${id.replace('#', '/#')}`;
    case 'source':
      return `sources/${id}/`;
    case 'component':
      return `guarantees/${id}/`;
    case 'question':
      return `questions/${id}/`;
    case 'variant':
      return `wording/#${id}`;
    case 'statement':
      return `statements/#${id}`;
    case 'party':
      return `parties/${id}/`;
    case 'document':
      return `documents/#${id}`;
    case 'term':
      return `glossary/${id}/`;
    case 'lesson':
      return `teach/${id}/`;
    case 'page':
      return id === 'home' ? '' : `${id}/`;
  }
}

/** The address of the sheet to print about a component. @example handoutAddress('lamp') // 'guarantees/lamp/handout/' */
export function handoutAddress(id: string): string {
  return `${addressOf(`component:${id}`)}handout/`;
}

/**
 * The address of a file that says the same as a page, or as a place on one, for machines.
 *
 * @param address as {@link addressOf} gives it
 * @example besidePage('declaration/c2-3a/', 'json') // 'declaration/c2-3a.json'
 * @example besidePage('sources/gazette/#5', 'bib') // 'sources/gazette/5.bib'
 * @example besidePage('', 'md') // 'index.md'
 */
export function besidePage(address: string, extension: string): string {
  const path = address.replace('/#', '/').replace(/\/$/, '');
  return `${path || 'index'}.${extension}`;
}

/** A clause id as a path segment: the dot of `c2.3a` reads as a file extension to some servers. */
export function clauseSlug(id: string): string {
  return id.replaceAll('.', '-');
}
