import { z } from 'astro/zod';

/** An annotated page on one component of the agreement. */
export const componentSchema = z.strictObject({
  /** Our heading for it. */
  title: z.string().trim().min(1),
  /** The group of clauses that it explains, e.g. `c1`. */
  group: z.string().regex(/^[a-z]\d+$/, 'must be the id of a group, like c1'),
  /** What the group says, in our words; plain text, at most 80 words. */
  summary: z
    .string()
    .trim()
    .min(1)
    .refine((text) => text.split(/\s+/).length <= 80, { error: 'must have at most 80 words' }),
});

export type ComponentData = z.infer<typeof componentSchema>;
