import { type CslItem, isoDate } from '#exports/citation/csl-item.ts';

/** A meta tag of the head. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/**
 * A citation as the meta tags that reference managers and search engines of scholars read. A name that ends in a comma is a last
 * name alone, so a body is not split into a first and a last; a comma inside of it would split it into two.
 */
export function metaTags(item: CslItem): MetaTag[] {
  const values: readonly (readonly [string, string | undefined])[] = [
    ['z:itemType', item.type],
    ['citation_title', item.title],
    ['citation_author', `${item.author[0].literal.replaceAll(/[,;]/g, '')},`],
    ['citation_publication_date', isoDate(item)],
    ['citation_public_url', item.URL],
    ['citation_language', item.language],
    ['dcterms.rights', item.custom.rights],
  ];
  return values.flatMap(([name, content]) => (content ? [{ name, content }] : []));
}
