import { z } from 'astro/zod';
import { link, linkSchema, links } from '#exports/api/link.ts';
import { note, noteSchema } from '#exports/api/note.ts';
import { ours } from '#exports/api/quotation.ts';
import { entryOf, head, headOf, resource } from '#exports/api/resource.ts';
import { levels, partyKinds, waysOfPresence } from '#model/party.ts';
import { quotedRef } from '#model/ref.ts';

const from = linkSchema.describe('The clause or passage that says so.');

/** A state, an organisation or a person that the sources name. */
export const party = resource({
  name: 'party',
  title: 'Parties',
  about:
    'Whom the sources name: what they are called, how they were present, what they signed according to whom, and what they are reported to have said.',
  kind: 'party',
  schema: z.strictObject({
    ...head,
    name: z.string(),
    partyKind: z.enum(partyKinds),
    actsFor: linkSchema.optional().describe('For a person: the body that they act for in the sources.'),
    people: z.array(linkSchema).describe('The people who act for it in the sources.'),
    otherSpellings: z.array(z.string()),
    roles: z.array(z.strictObject({ role: ours('What a source calls them.'), from })),
    present: z.array(
      z.strictObject({
        how: z.enum(waysOfPresence).describe('How the source says that they were there.'),
        level: z
          .enum(levels)
          .optional()
          .describe('By whom they were represented, where the source gives a rank.'),
        as: ours('As whom or what.'),
        from,
      }),
    ),
    signed: z.array(
      z.strictObject({
        document: linkSchema,
        from: linkSchema.describe('The passage that reports it.'),
        note: ours('What it says beside that.').optional(),
      }),
    ),
    statements: z.array(linkSchema).describe('What they are reported to have said themselves.'),
    note: noteSchema.optional(),
  }),
  ids: ({ parties }) => parties.keys(),
  data: (basis, id) => {
    const { parties, statements, documents } = basis.corpus;
    const { data, prose } = entryOf(parties, id);
    const text = note(basis, prose);
    const people = [...parties.values()].filter((other) => other.data.actsFor === id);
    const said = [...statements.values()].filter((it) => it.data.speaker === id);
    return {
      ...headOf(basis, 'party', id),
      name: data.name,
      partyKind: data.kind,
      ...(data.actsFor && { actsFor: link(basis, `party:${data.actsFor}`) }),
      people: links(
        basis,
        'party',
        people.map((it) => it.id),
      ),
      otherSpellings: data.also,
      roles: data.roles.map((it) => ({ role: it.role, from: link(basis, quotedRef(it.from)) })),
      present: data.present.map((it) => ({ ...it, from: link(basis, quotedRef(it.from)) })),
      signed: [...documents.values()].flatMap((document) =>
        document.data.signatures
          .filter(({ by }) => by.includes(id))
          .map((it) => ({
            document: link(basis, `document:${document.id}`),
            from: link(basis, `passage:${it.from}`),
            ...(it.note && { note: it.note }),
          })),
      ),
      statements: links(
        basis,
        'statement',
        said.map((it) => it.id),
      ),
      ...(text && { note: text }),
    };
  },
});
