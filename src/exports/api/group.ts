import { z } from 'astro/zod';
import { clausesOf, componentOf } from '#corpus/corpus.ts';
import { link, linkSchema, links } from '#exports/api/link.ts';
import { entryOf, head, headOf, resource } from '#exports/api/resource.ts';
import { textLinks, textLinksSchema } from '#exports/api/text-links.ts';

/** A paragraph of the text, where it has more than one clause: one of a single sentence is that clause. */
export const group = resource({
  name: 'group',
  title: 'Groups of clauses',
  about: 'A paragraph of the text with its clauses in order. A paragraph of one sentence is a clause.',
  kind: 'clause',
  schema: z.strictObject({
    ...head,
    section: z.string().describe('The part of the text that it stands in.'),
    component: linkSchema.optional().describe('The page that explains it.'),
    clauses: z
      .array(linkSchema)
      .min(1)
      .describe('Its clauses in the order of the text, items after their sentence.'),
    formats: textLinksSchema,
  }),
  ids: ({ groups, clauses }) => [...groups.keys()].filter((id) => !clauses.has(id)),
  data: (basis, id) => {
    const { corpus } = basis;
    const it = entryOf(corpus.groups, id);
    const component = componentOf(corpus, id);
    return {
      ...headOf(basis, 'clause', id),
      section: it.section.heading,
      ...(component && { component: link(basis, `component:${component.id}`) }),
      clauses: links(
        basis,
        'clause',
        clausesOf(corpus, it).map((clause) => clause.id),
      ),
      formats: textLinks(basis, id),
    };
  },
});
