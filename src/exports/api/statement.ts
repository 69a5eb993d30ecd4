import { z } from 'astro/zod';
import type { Passage } from '#corpus/corpus.ts';
import { link, linkSchema, links } from '#exports/api/link.ts';
import { passagePlace, placeSchema } from '#exports/api/passage.ts';
import { ours, quotation, quotationSchema } from '#exports/api/quotation.ts';
import { entryOf, head, headOf, resource } from '#exports/api/resource.ts';
import { topic, topicSchema } from '#exports/api/topic.ts';
import { manners, stances } from '#model/statement.ts';

/** What a source reports somebody as having said. */
export const statement = resource({
  name: 'statement',
  title: 'Statements',
  about:
    'What a source reports somebody as having said: by whom, according to whom, in whose words, and the clauses that it bears on.',
  kind: 'statement',
  schema: z.strictObject({
    ...head,
    speaker: linkSchema,
    passage: placeSchema.describe('The passage that reports it.'),
    manner: z
      .enum(manners)
      .describe('Whether the source prints the speaker’s own words, or tells what was said.'),
    citing: linkSchema.optional().describe('Whom the reporter cites for it.'),
    quotation: quotationSchema.optional().describe('The decisive words of the passage.'),
    report: ours('What is reported, by whom and of whom.'),
    stance: z.enum(stances).optional().describe('What the speaker says of an action of their own.'),
    clauses: z.array(linkSchema).describe('The clauses that it bears on.'),
    topics: z.array(topicSchema).min(1),
  }),
  ids: ({ statements }) => statements.keys(),
  data: (basis, id) => {
    const { data } = entryOf(basis.corpus.statements, id);
    const { speaker, from, manner, citing, words, report, stance, clauses, topics } = data;
    return {
      ...headOf(basis, 'statement', id),
      speaker: link(basis, `party:${speaker}`),
      passage: passagePlace(basis, basis.corpus.passages.get(from) as Passage),
      manner,
      ...(citing && { citing: link(basis, `party:${citing}`) }),
      ...(words && { quotation: quotation(basis, { from, words }) }),
      report,
      ...(stance && { stance }),
      clauses: links(basis, 'clause', clauses),
      topics: topics.map((it) => topic(basis, it)),
    };
  },
});
