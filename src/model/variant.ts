import { z } from 'astro/zod';
import { distinct, idOf, ours, quotation } from '#model/field.ts';

/** How much a difference in wording weighs: with the label that a reader sees, the weightiest first. */
export const weights = {
  promise: 'Changes what is promised, or expected',
  emphasis: 'Changes emphasis',
  naming: 'Naming and spelling',
} as const;

/** One thing that is worded differently in two places or more. */
export const variantSchema = z.strictObject({
  title: ours,
  weight: z.enum(Object.keys(weights) as [Weight, ...Weight[]]),
  /** The clauses that it bears on, where no reading is one. */
  about: distinct(idOf('clause')).default([]),
  /** Where it stands, and how it is worded; the others are compared with the first. */
  readings: z.array(quotation).min(2, 'must be two or more'),
  /** Why the difference could matter, without taking a side. */
  why: ours,
});

export type Weight = keyof typeof weights;
