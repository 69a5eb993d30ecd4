import { z } from 'astro/zod';
import { conditionsBefore } from '#corpus/activation.ts';
import { statementsOn, variantsOn } from '#corpus/bearing.ts';
import { componentOf, type Passage } from '#corpus/corpus.ts';
import { strengthOf } from '#corpus/strength.ts';
import { termsIn } from '#corpus/terms.ts';
import { link, linkSchema, links } from '#exports/api/link.ts';
import { note, noteSchema } from '#exports/api/note.ts';
import { passage, passagePlace, passageSchema, placeSchema } from '#exports/api/passage.ts';
import {
  languageIn,
  languageSchema,
  ours,
  quotation,
  quotationSchema,
  theirs,
} from '#exports/api/quotation.ts';
import { entryOf, head, headOf, resource } from '#exports/api/resource.ts';
import { strength, strengthSchema } from '#exports/api/strength.ts';
import { textLinks, textLinksSchema } from '#exports/api/text-links.ts';

/** A sentence of the text, a group's opening phrase, or a lettered item. */
export const clause = resource({
  name: 'clause',
  title: 'Clauses',
  about:
    'One clause: its exact words, how firmly it is worded and by which words, who is to act, the conditions, what is left open, our note, the passage that it is from, and who reports it in which words.',
  kind: 'clause',
  schema: z.strictObject({
    ...head,
    words: theirs('The clause.'),
    language: languageSchema,
    section: z.string().describe('The part of the text that it stands in.'),
    group: linkSchema.describe('The paragraph of the text that it stands in.'),
    component: linkSchema.optional().describe('The page that explains its paragraph.'),
    parent: linkSchema.optional().describe('For an item, the sentence that it stands in.'),
    items: z.array(linkSchema).describe('For a sentence, its lettered items in order.'),
    strength: strengthSchema.optional(),
    actors: z.array(ours('Who is to act, as the text names them.')),
    beneficiaries: z.array(ours('For whom, as the text names them.')),
    conditions: z.array(theirs('What has to be so first, in its own words.')),
    conditionsBefore: z
      .array(quotationSchema)
      .describe('What has to be so first by words before the list that it stands in, for all in the list.'),
    openPoints: z.array(ours('What the words do not answer.')),
    note: noteSchema.optional(),
    passage: placeSchema.describe('Where the words stand in the source of the text.'),
    reports: z.array(passageSchema).describe('The passages of other sources that report the clause.'),
    variants: z.array(linkSchema).describe('Differences in wording that are about it.'),
    statements: z.array(linkSchema).describe('What was said that bears on it.'),
    terms: z.array(linkSchema).describe('The terms of the glossary that it uses.'),
    formats: textLinksSchema,
  }),
  ids: ({ clauses }) => clauses.keys(),
  data: (basis, id) => {
    const { corpus } = basis;
    const it = entryOf(corpus.clauses, id);
    const { group, parent, entry } = it;
    const component = componentOf(corpus, group.id);
    const reading = strengthOf(corpus, it);
    const text = note(basis, entry.prose);
    const { actors, beneficiaries, conditions, open } = entry.data;
    const named = (list: readonly { id: string }[]) => list.map((other) => other.id);
    return {
      ...headOf(basis, 'clause', id),
      words: it.words,
      language: languageIn(basis, `clause:${id}`),
      section: group.section.heading,
      group: link(basis, `clause:${group.id}`),
      ...(component && { component: link(basis, `component:${component.id}`) }),
      ...(parent !== undefined && { parent: link(basis, `clause:${parent}`) }),
      items: links(basis, 'clause', it.items),
      ...(reading && { strength: strength(basis, reading) }),
      actors,
      beneficiaries,
      conditions,
      conditionsBefore: conditionsBefore(corpus, it).map((words) => quotation(basis, words)),
      openPoints: open,
      ...(text && { note: text }),
      passage: passagePlace(basis, corpus.passages.get(it.from) as Passage),
      reports: it.reportedBy.map((from) => passage(basis, corpus.passages.get(from) as Passage)),
      variants: links(basis, 'variant', named(variantsOn(corpus, [id]))),
      statements: links(basis, 'statement', named(statementsOn(corpus, [id]))),
      terms: links(basis, 'term', named(termsIn(corpus, it))),
      formats: textLinks(basis, id),
    };
  },
});
