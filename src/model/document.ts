import { z } from 'astro/zod';
import { distinct, idOf, ours, passageId, quotation } from '#model/field.ts';

/** A document that the sources speak of. */
export const documentSchema = z.strictObject({
  title: ours,
  /** The source that holds its text, if any does. */
  held: idOf('source').optional(),
  /** Where that cannot be said: why not. */
  heldNote: ours.optional(),
  /** What the sources call it. */
  names: z.array(quotation).default([]),
  /** Who signed it, exactly as a passage names them; with a note on whom it cites, or what it says beside that. */
  signatures: z
    .array(z.strictObject({ by: distinct(idOf('party')).min(1), from: passageId, note: ours.optional() }))
    .default([]),
});
