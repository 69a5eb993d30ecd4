import { getEntry, render } from 'astro:content';
import type { ProseCollectionName } from '#corpus/collections.ts';

/** The rendered prose of an entry, as a component. The corpus has checked that it is there. */
export async function proseOf(collection: ProseCollectionName, id: string) {
  return (await renderedProse(collection, id)).Content;
}

/** The same, with links to its parts: the headings of the second level. */
export async function proseWithParts(collection: ProseCollectionName, id: string) {
  const { Content, headings } = await renderedProse(collection, id);
  const parts = headings.filter(({ depth }) => depth === 2);
  return { Prose: Content, parts: parts.map(({ slug, text }) => ({ label: text, href: `#${slug}` })) };
}

async function renderedProse(collection: ProseCollectionName, id: string) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`The prose of ${collection}/${id} was not collected.`);
  return render(entry);
}
