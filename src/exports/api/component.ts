import { z } from 'astro/zod';
import { statementsOn, variantsOn } from '#corpus/bearing.ts';
import type { Group } from '#corpus/corpus.ts';
import { citedIn, proseParts } from '#corpus/prose-text.ts';
import { link, linkSchema, links } from '#exports/api/link.ts';
import { ours } from '#exports/api/quotation.ts';
import { entryOf, head, headOf, resource } from '#exports/api/resource.ts';
import { handoutAddress } from '#model/address.ts';

/** The annotated page of one component. */
export const component = resource({
  name: 'component',
  title: 'Components',
  about:
    'A component of the text as its page explains it: the summary, the explanation part by part with what it rests on, and its clauses, statements and differences in wording.',
  kind: 'component',
  schema: z.strictObject({
    ...head,
    title: ours('Our heading.'),
    group: linkSchema.describe('The paragraph of the text that it explains.'),
    line: ours('The component in a line.'),
    summary: ours('The component in a paragraph.'),
    parts: z
      .array(
        z.strictObject({
          heading: ours('The heading.').optional(),
          text: ours('Plain text; an empty line between paragraphs, quotations in “ and ”.'),
        }),
      )
      .describe(
        'The explanation, in order. Clauses and lists that the page shows in it stand in other fields.',
      ),
    cites: z.array(linkSchema).describe('What the explanation links to and quotes.'),
    clauses: z.array(linkSchema).describe('Its clauses in the order of the text.'),
    variants: z.array(linkSchema).describe('Differences in wording that are about its clauses.'),
    statements: z.array(linkSchema).describe('What was said that bears on its clauses.'),
    handout: z.url().describe('A sheet to print.'),
  }),
  ids: ({ components }) => components.keys(),
  data: (basis, id) => {
    const { corpus, root } = basis;
    const { data, prose } = entryOf(corpus.components, id);
    const { clauses } = corpus.groups.get(data.group) as Group;
    return {
      ...headOf(basis, 'component', id),
      title: data.title,
      group: link(basis, `clause:${data.group}`),
      line: data.line,
      summary: data.summary,
      parts: proseParts(prose).map(({ heading, text }) => ({ ...(heading && { heading }), text })),
      cites: citedIn(prose).map((ref) => link(basis, ref)),
      clauses: links(basis, 'clause', clauses),
      variants: links(
        basis,
        'variant',
        variantsOn(corpus, clauses).map((it) => it.id),
      ),
      statements: links(
        basis,
        'statement',
        statementsOn(corpus, clauses).map((it) => it.id),
      ),
      handout: `${root}${handoutAddress(id)}`,
    };
  },
});
