import { z } from 'astro/zod';
import { clausesOfVariant } from '#corpus/bearing.ts';
import { linkSchema, links } from '#exports/api/link.ts';
import { ours, quotation, quotationSchema } from '#exports/api/quotation.ts';
import { entryOf, head, headOf, resource } from '#exports/api/resource.ts';
import { type Weight, weights } from '#model/variant.ts';

/** One thing in two wordings or more. */
export const variant = resource({
  name: 'variant',
  title: 'Differences in wording',
  about: 'One thing as it is worded in two places or more, with how much the difference weighs and why.',
  kind: 'variant',
  schema: z.strictObject({
    ...head,
    title: ours('Our heading.'),
    weight: z.strictObject({
      value: z.enum(Object.keys(weights) as [Weight, ...Weight[]]),
      label: ours('What a reader calls it.'),
    }),
    readings: z
      .array(quotationSchema)
      .min(2)
      .describe('The wordings; the others are compared with the first.'),
    why: ours('Why the difference could matter, without taking a side.'),
    clauses: z.array(linkSchema).describe('The clauses that it is about.'),
  }),
  ids: ({ variants }) => variants.keys(),
  data: (basis, id) => {
    const it = entryOf(basis.corpus.variants, id);
    const { title, weight, readings, why } = it.data;
    return {
      ...headOf(basis, 'variant', id),
      title,
      weight: { value: weight, label: weights[weight] },
      readings: readings.map((reading) => quotation(basis, reading)),
      why,
      clauses: links(basis, 'clause', new Set(clausesOfVariant(basis.corpus, it))),
    };
  },
});
