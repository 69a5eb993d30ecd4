import { z } from 'astro/zod';
import type { Prose } from '#corpus/prose.ts';
import { citedIn, proseText } from '#corpus/prose-text.ts';
import type { Basis } from '#exports/api/basis.ts';
import { link, linkSchema } from '#exports/api/link.ts';
import { ours } from '#exports/api/quotation.ts';

export const noteSchema = z
  .strictObject({
    text: ours('Plain text; an empty line between paragraphs, quotations in “ and ”.'),
    cites: z.array(linkSchema).describe('What it links to and quotes.'),
  })
  .meta({ id: 'note', description: 'An explanation of ours, with what it rests on.' });

/** A piece of our prose with what it rests on; `undefined` where there is none. */
export function note(basis: Basis, prose: Prose): z.infer<typeof noteSchema> | undefined {
  const text = proseText(prose);
  if (text === '') return undefined;
  return { text, cites: citedIn(prose).map((ref) => link(basis, ref)) };
}
