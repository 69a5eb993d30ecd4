import { getEntry, render } from 'astro:content';
import type { ProseCollectionName } from '#corpus/collections.ts';

/** The rendered prose of an entry, as a component. The corpus has checked that it is there. */
export async function proseOf(collection: ProseCollectionName, id: string) {
  return (await renderedProse(collection, id)).Content;
}

/** The headings of an entry's prose, in order. */
export async function headingsOf(collection: ProseCollectionName, id: string) {
  return (await renderedProse(collection, id)).headings;
}

async function renderedProse(collection: ProseCollectionName, id: string) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`The prose of ${collection}/${id} was not collected.`);
  return render(entry);
}
