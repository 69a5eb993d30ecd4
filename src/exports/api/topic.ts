import { z } from 'astro/zod';
import type { Basis } from '#exports/api/basis.ts';
import { ours } from '#exports/api/quotation.ts';

export const topicSchema = z
  .strictObject({ id: z.string(), title: ours('What a reader calls it.') })
  .meta({ id: 'topic', description: 'What a question or a statement is about.' });

/** A topic by its id, with its title. */
export function topic({ corpus }: Basis, id: string): z.infer<typeof topicSchema> {
  return { id, title: corpus.site.data.topics.find((it) => it.id === id)?.title ?? id };
}
