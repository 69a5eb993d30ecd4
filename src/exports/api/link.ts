import { z } from 'astro/zod';
import { labelOf } from '#corpus/labels.ts';
import type { Basis } from '#exports/api/basis.ts';
import { addressOf, besidePage } from '#model/address.ts';
import { type Kind, type Ref, refParts } from '#model/ref.ts';

/** Kinds of thing that are prose alone, and have no data. */
const withoutData: readonly Kind[] = ['lesson', 'page'];

/** The id of a thing across all kinds, as the list of permanent links has it. */
export const idSchema = z
  .string()
  .describe('The id of a thing, with its kind before the colon. It is never given to anything else.');

export const linkSchema = z
  .strictObject({
    id: idSchema,
    label: z.string().describe('What it is called where it is linked to.'),
    url: z.url().describe('The whole address of its page, or of its place on one.'),
    json: z
      .url()
      .optional()
      .describe('The file with its data, if it has one; a passage is in that of its source.'),
  })
  .meta({ id: 'link', description: 'A thing that has an address on this site.' });

export type Link = z.infer<typeof linkSchema>;

/** A link to a thing, with whole addresses. */
export function link({ corpus, root }: Basis, ref: Ref): Link {
  const file = fileOf(ref);
  return {
    id: ref,
    label: labelOf(corpus, ref),
    url: `${root}${addressOf(ref)}`,
    ...(file && { json: `${root}${file}` }),
  };
}

/** Links to several things of one kind. */
export function links(basis: Basis, kind: Kind, ids: Iterable<string>): Link[] {
  return [...ids].map((id) => link(basis, `${kind}:${id}`));
}

/** The address of the file that has the data of a thing, relative to the root of the site. A passage stands in that of its source. */
export function fileOf(ref: Ref): string | undefined {
  const { kind, id } = refParts(ref);
  if (kind === 'passage') return fileOf(`source:${id.replace(/#.*$/, '')}`);
  return withoutData.includes(kind) ? undefined : besidePage(addressOf(ref), 'json');
}
