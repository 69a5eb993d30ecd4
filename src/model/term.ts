import { z } from 'astro/zod';
import { ours } from '#model/field.ts';

/** Whose the definition of a term is, with the label that a reader sees. */
export const definers = {
  source: 'Explained by a source',
  ours: 'Our explanation of the word',
  nobody: 'Used by the sources, and not defined',
} as const;

/** A term that readers may stumble over. */
export const termSchema = z.strictObject({
  title: ours,
  definedBy: z.enum(Object.keys(definers) as [Definer, ...Definer[]]),
  /** Words or phrases in which the sources use it; whole words, in any case. Where they occur is computed. */
  matches: z.array(z.string().trim().min(1)).min(1),
});

export type Definer = keyof typeof definers;
