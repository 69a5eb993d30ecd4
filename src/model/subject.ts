import { z } from 'astro/zod';
import { ours } from '#model/field.ts';

/**
 * An entry of the alphabetical index. Where its clauses and passages are is computed from `matches`,
 * so the index cannot go out of date; `also` are words readers search for that the sources do not use.
 */
export const subjectSchema = z.strictObject({
  heading: ours,
  /** Words or phrases; whole words, in any case, bring a clause or passage under this entry. */
  matches: z.array(z.string().trim().min(1)).min(1),
  also: z.array(z.string().trim().min(1)).default([]),
});

export const subjectsSchema = z.array(subjectSchema);
export type SubjectData = z.infer<typeof subjectSchema>;
