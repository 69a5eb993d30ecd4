import { z } from 'astro/zod';
import { ours, ref } from '#model/field.ts';

/** One mistake of this site, and what stands there now. */
export const correctionSchema = z.strictObject({
  /** The day on which it was corrected. */
  date: z.iso.date('must be a date like 2026-01-31'),
  /** The thing on whose page it stood, with its kind: `clause:c1.2`, `page:about`. */
  page: ref,
  /** What was wrong, in our words. */
  was: ours,
  /** What it says now, in our words. */
  now: ours,
});

/** The oldest first, so that a new one is added at the end and no earlier one changes its place. */
export const correctionsSchema = z.array(correctionSchema);
export type CorrectionData = z.infer<typeof correctionSchema>;
