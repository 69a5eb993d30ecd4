import { z } from 'astro/zod';
import type { CheckedCorpus } from '#corpus/corpus.ts';
import type { Basis } from '#exports/api/basis.ts';
import { type Link, link, linkSchema } from '#exports/api/link.ts';
import type { Kind } from '#model/ref.ts';

/** One kind of thing that is published as data. */
export interface Resource<Shape extends z.ZodObject = z.ZodObject> {
  /** Its name in addresses of schemas: `clause`. */
  readonly name: string;
  /** What a reader calls several of them. */
  readonly title: string;
  /** What is in the file of one of them, in a sentence. */
  readonly about: string;
  readonly kind: Exclude<Kind, 'passage' | 'lesson' | 'page'>;
  readonly schema: Shape;
  /** All ids there are, in the order of a list. */
  ids(corpus: CheckedCorpus): Iterable<string>;
  /** The data of one. */
  data(basis: Basis, id: string): z.infer<Shape>;
}

/** Keeps the data and the schema of a resource of one type. */
export function resource<Shape extends z.ZodObject>(it: Resource<Shape>): Resource<Shape> {
  return it;
}

/** The fields with which the data of every thing begins. */
export const head = {
  ...linkSchema.shape,
  json: z.url().describe('The whole address of the file with its data.'),
};

/** The values of {@link head}. */
export function headOf(basis: Basis, kind: Resource['kind'], id: string): Required<Link> {
  return link(basis, `${kind}:${id}`) as Required<Link>;
}

/** The entry with an id. It comes from the same map as the list of ids. */
export function entryOf<Entry>(entries: ReadonlyMap<string, Entry>, id: string): Entry {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`There is no ${id}.`);
  return entry;
}
