import { z } from 'astro/zod';

/** A citable unit of the text: a sentence, a group's opening phrase, or a lettered item. */
export const clauseSchema = z.strictObject({
  /** The passage that holds the words: `source#paragraph`. */
  from: z.string().regex(/^[^#\s]+#\d+$/, 'must name a passage, like source#3'),
  /** The exact words. White space is folded; nothing else may differ. */
  words: z.string().trim().min(1, 'must not be empty'),
  /** Passages of other sources that report these words. */
  reportedBy: z.array(z.string()).default([]),
});

export type ClauseData = z.infer<typeof clauseSchema>;
