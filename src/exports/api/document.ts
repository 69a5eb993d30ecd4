import { z } from 'astro/zod';
import { link, linkSchema, links } from '#exports/api/link.ts';
import { note, noteSchema } from '#exports/api/note.ts';
import { ours, quotation, quotationSchema } from '#exports/api/quotation.ts';
import { entryOf, head, headOf, resource } from '#exports/api/resource.ts';

/** A document that the sources speak of. */
export const document = resource({
  name: 'document',
  title: 'Documents',
  about:
    'A document that the sources speak of: what each of them calls it, who signed it according to whom, and whether its text is held here.',
  kind: 'document',
  schema: z.strictObject({
    ...head,
    title: ours('Our name for it.'),
    held: linkSchema.optional().describe('The source that holds its text, if any does.'),
    heldNote: ours('Where that cannot be said: why not.').optional(),
    names: z.array(quotationSchema).describe('What the sources call it.'),
    signatures: z.array(
      z.strictObject({
        by: z.array(linkSchema).min(1),
        from: linkSchema.describe('The passage that reports it.'),
        note: ours('What it says beside that.').optional(),
      }),
    ),
    note: noteSchema.optional(),
  }),
  ids: ({ documents }) => documents.keys(),
  data: (basis, id) => {
    const { data, prose } = entryOf(basis.corpus.documents, id);
    const text = note(basis, prose);
    return {
      ...headOf(basis, 'document', id),
      title: data.title,
      ...(data.held && { held: link(basis, `source:${data.held}`) }),
      ...(data.heldNote && { heldNote: data.heldNote }),
      names: data.names.map((name) => quotation(basis, name)),
      signatures: data.signatures.map((it) => ({
        by: links(basis, 'party', it.by),
        from: link(basis, `passage:${it.from}`),
        ...(it.note && { note: it.note }),
      })),
      ...(text && { note: text }),
    };
  },
});
