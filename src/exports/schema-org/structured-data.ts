import type { BreadcrumbList, Graph, Thing } from 'schema-dts';
import type { Basis } from '#exports/api/basis.ts';
import { thingOf } from '#exports/schema-org/thing.ts';
import type { Ref } from '#model/ref.ts';

/** A page on the way from the first page down. */
interface Step {
  readonly name: string;
  /** The whole address; none for the page itself. */
  readonly url?: string;
}

/**
 * What a page tells search engines in the vocabulary of schema.org: what it is about, and where it stands.
 *
 * @param trail the pages from the first one down, this one last; no trail for the first page itself
 */
export function structuredData(
  basis: Basis,
  about: Ref | undefined,
  trail: readonly Step[],
): Graph | undefined {
  const thing = about && thingOf(basis, about);
  const graph: Thing[] = [...(thing ? [thing] : []), ...(trail.length > 1 ? [breadcrumbs(trail)] : [])];
  return graph.length > 0 ? { '@context': 'https://schema.org', '@graph': graph } : undefined;
}

function breadcrumbs(trail: readonly Step[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, url }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name,
      ...(url && { item: url }),
    })),
  };
}

/**
 * Data as the text of a `<script>`: without `<`, so that nothing in it can end the element or begin a comment (HTML,
 * "Restrictions for contents of script elements").
 */
export function scriptText(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
