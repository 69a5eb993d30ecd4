import { z } from 'astro/zod';
import { ours } from '#model/field.ts';

/** A plan for a class. */
export const lessonSchema = z.strictObject({
  title: ours,
  /** What a class takes from it, in one sentence. */
  aim: ours,
  /** How long it takes, in words. */
  time: ours,
  /** What to hand out. */
  needs: z.array(ours).default([]),
});
