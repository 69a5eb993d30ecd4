import { getEntry, render } from 'astro:content';

/** The rendered prose of a clause, component or page, as a component. The corpus has checked that it is there. */
export async function proseOf(collection: 'clauses' | 'components' | 'pages', id: string) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`The prose of ${collection}/${id} was not collected.`);
  const { Content } = await render(entry);
  return Content;
}
