import { z } from 'astro/zod';
import { distinct, idOf, ours, passageId, quoted } from '#model/field.ts';

/** Whether the source prints the speaker's own words, or tells what was said. */
export const manners = ['direct', 'indirect'] as const;

/** What a speaker says about an action of their own: nothing, or one of these. */
export const stances = ['would', 'might', 'would not'] as const;

/** Something that a source reports somebody as having said. */
export const statementSchema = z.strictObject({
  speaker: idOf('party'),
  /** The passage that reports it. */
  from: passageId,
  manner: z.enum(manners),
  /** Whom the reporter cites for it. */
  citing: idOf('party').optional(),
  /** The decisive words of the passage. */
  words: quoted.optional(),
  /** What is reported, by whom and of whom, in our words. */
  report: ours,
  stance: z.enum(stances).optional(),
  /** The clauses that it bears on. */
  clauses: distinct(idOf('clause')).default([]),
  topics: distinct(z.string()).min(1),
});

export type Stance = (typeof stances)[number];
