import { z } from 'astro/zod';
import type { Reading } from '#corpus/strength.ts';
import type { Basis } from '#exports/api/basis.ts';
import { link, linkSchema } from '#exports/api/link.ts';
import { ours, theirs } from '#exports/api/quotation.ts';
import { strengthSteps, strengths, strengthValues } from '#model/strength.ts';

export const strengthSchema = z
  .strictObject({
    value: z.enum(strengthValues),
    label: ours('What a reader calls it.'),
    steps: z
      .int()
      .min(1)
      .max(strengthValues.length)
      .describe('Its place on the scale; the highest is the firmest.'),
    earnedBy: z.array(theirs('The words that earn it.')).min(1),
    under: linkSchema
      .optional()
      .describe('For words without a verb of their own: the clause whose words earn it.'),
  })
  .meta({
    id: 'strength',
    description: 'How firmly a clause is worded: a reading of its verb, not legal advice.',
  });

/** How firmly a clause is worded, with the words that say so. */
export function strength(basis: Basis, { value, earnedBy, under }: Reading): z.infer<typeof strengthSchema> {
  return {
    value,
    label: strengths[value],
    steps: strengthSteps(value),
    earnedBy: [...earnedBy],
    ...(under && { under: link(basis, `clause:${under.id}`) }),
  };
}
