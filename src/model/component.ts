import { z } from 'astro/zod';
import { held, ours, oursInBrief } from '#model/field.ts';

/** An annotated page on one component of the agreement. */
export const componentSchema = z.strictObject({
  /** Our heading for it. */
  title: ours,
  /** The group of clauses that it explains, e.g. `c1`. */
  group: z
    .string()
    .regex(/^[a-z]\d+$/, 'must be the id of a group, like c1')
    .register(held, { holds: 'clause' }),
  /** The same in one line, for the page that answers at a glance; at most 25 words. */
  line: oursInBrief(25),
  /** What the group says, in our words; plain text, at most 80 words. */
  summary: oursInBrief(80),
});
