import { z } from 'astro/zod';
import { note, noteSchema } from '#exports/api/note.ts';
import { ours } from '#exports/api/quotation.ts';
import { entryOf, head, headOf, resource } from '#exports/api/resource.ts';
import { topic, topicSchema } from '#exports/api/topic.ts';

/** A common question with its answer. */
export const question = resource({
  name: 'question',
  title: 'Questions',
  about:
    'A common question: the short answer, the explanation, and the clauses and passages that it rests on.',
  kind: 'question',
  schema: z.strictObject({
    ...head,
    title: ours('The question.'),
    topic: topicSchema,
    answer: ours('The short answer.'),
    explanation: noteSchema.optional(),
  }),
  ids: ({ questions }) => questions.keys(),
  data: (basis, id) => {
    const { data, prose } = entryOf(basis.corpus.questions, id);
    const explanation = note(basis, prose);
    return {
      ...headOf(basis, 'question', id),
      title: data.title,
      topic: topic(basis, data.topic),
      answer: data.answer,
      ...(explanation && { explanation }),
    };
  },
});
