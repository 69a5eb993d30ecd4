import { z } from 'astro/zod';
import { ours, oursInBrief } from '#model/field.ts';

/** A question that readers ask. */
export const questionSchema = z.strictObject({
  title: ours.refine((title) => title.endsWith('?'), { error: 'must end with a question mark' }),
  topic: z.string(),
  /** The short answer, plain text, at most 50 words. */
  answer: oursInBrief(50),
});
