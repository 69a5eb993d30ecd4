import { z } from 'astro/zod';
import { occurrencesOf } from '#corpus/terms.ts';
import { link, linkSchema } from '#exports/api/link.ts';
import { note, noteSchema } from '#exports/api/note.ts';
import { ours, theirs } from '#exports/api/quotation.ts';
import { entryOf, head, headOf, resource } from '#exports/api/resource.ts';
import { type Definer, definers } from '#model/term.ts';

/** A term of the glossary. */
export const term = resource({
  name: 'term',
  title: 'Terms',
  about: 'A term of the glossary: whose definition it has, and where it occurs in which spelling.',
  kind: 'term',
  schema: z.strictObject({
    ...head,
    title: ours('The term.'),
    definedBy: z.strictObject({
      value: z.enum(Object.keys(definers) as [Definer, ...Definer[]]),
      label: ours('What a reader calls it.'),
    }),
    definition: noteSchema.optional(),
    occurrences: z
      .array(
        z.strictObject({ in: linkSchema, spellings: z.array(theirs('How it is spelled there.')).min(1) }),
      )
      .describe('Where it occurs in the clauses, and in the quoted words of other sources.'),
  }),
  ids: ({ glossary }) => glossary.keys(),
  data: (basis, id) => {
    const { corpus } = basis;
    const it = entryOf(corpus.glossary, id);
    const { title, definedBy } = it.data;
    const definition = note(basis, it.prose);
    return {
      ...headOf(basis, 'term', id),
      title,
      definedBy: { value: definedBy, label: definers[definedBy] },
      ...(definition && { definition }),
      occurrences: occurrencesOf(corpus, it).map(({ ref, spellings }) => ({
        in: link(basis, ref),
        spellings: [...spellings],
      })),
    };
  },
});
