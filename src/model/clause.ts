import { z } from 'astro/zod';
import { idOf, ours, passageId, quoted } from '#model/field.ts';
import { strengthValues } from '#model/strength.ts';

const text = z.string().trim().min(1, 'must not be empty');

/** A citable unit of the text: a sentence, a group's opening phrase, or a lettered item. */
export const clauseSchema = z.strictObject({
  /** The passage that holds the words: `source#paragraph`. */
  from: passageId,
  /** The exact words. White space is folded; nothing else may differ. */
  words: quoted,
  /** Passages of other sources that report these words. */
  reportedBy: z.array(passageId).default([]),
  /** How firmly it is worded, with the words that earn it. */
  strength: z.strictObject({ value: z.enum(strengthValues), earnedBy: z.array(text).min(1) }).optional(),
  /** For a phrase without a verb: the clause whose verb it stands under. An item stands under its sentence. */
  strengthFrom: idOf('clause').optional(),
  /** Who is to do it, as the text names them; a speaker who only affirms something is none. */
  actors: z.array(ours).default([]),
  /** For whom it is done, as the text names them. */
  beneficiaries: z.array(ours).default([]),
  /** What has to be so first, in the words of this clause. */
  conditions: z.array(text).default([]),
  /** What a reader would ask next and the words do not answer: questions of ours. */
  open: z.array(ours).default([]),
});

export type ClauseData = z.infer<typeof clauseSchema>;
