import { z } from 'astro/zod';
import type { Passage } from '#corpus/corpus.ts';
import { type Account, accountOf } from '#corpus/coverage.ts';
import type { Basis } from '#exports/api/basis.ts';
import { link, linkSchema } from '#exports/api/link.ts';
import { languageIn, languageSchema, ours, theirs } from '#exports/api/quotation.ts';
import { excerptText, gap, runTexts } from '#text/excerpt.ts';

const place = {
  ...linkSchema.shape,
  paragraph: z
    .int()
    .positive()
    .describe('Its number among the lines of the captured page that are not blank, from 1.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('The digest of the whole captured paragraph, in hexadecimal.'),
  source: linkSchema,
  publishedAt: z.url().describe('The publisher’s address of the page that was captured.'),
};

export const placeSchema = z
  .strictObject(place)
  .meta({ id: 'passage-place', description: 'A paragraph of a source, without its words.' });

export const passageSchema = z
  .strictObject({
    ...place,
    account: z
      .enum(['whole', 'part', 'summary', 'outOfScope'])
      .describe(
        'What this site has of the paragraph: all its words, some, a summary, or a reason to leave it out.',
      ),
    quoted: z
      .strictObject({
        text: theirs(`What is quoted, with ${gap} where words are left out.`),
        runs: z.array(theirs('One unbroken run of words.')).min(1),
        language: languageSchema,
      })
      .optional(),
    summary: ours('What the paragraph says, or the rest of it.').optional(),
    outOfScope: ours('Why the paragraph is left out.').optional(),
  })
  .meta({ id: 'passage', description: 'A paragraph of a source, as far as this site has it.' });

/** Where a passage stands. */
export function passagePlace(basis: Basis, passage: Passage): z.infer<typeof placeSchema> {
  const { id, paragraph, sha256, source } = passage;
  return {
    ...link(basis, `passage:${id}`),
    paragraph,
    // The checks let no passage through that the capture does not have.
    sha256: sha256 as string,
    source: link(basis, `source:${source.id}`),
    publishedAt: source.data.url,
  };
}

/** A passage with what is stored of its words, and our account of the rest. */
export function passage(basis: Basis, it: Passage): z.infer<typeof passageSchema> {
  const { excerpt, data } = it;
  return {
    ...passagePlace(basis, it),
    // A passage is there because it has an account.
    account: accountOf(it) as Exclude<Account, 'none'>,
    ...(excerpt && {
      quoted: {
        text: excerptText(excerpt),
        runs: runTexts(excerpt),
        language: languageIn(basis, `passage:${it.id}`),
      },
    }),
    ...(data.summary && { summary: data.summary }),
    ...(data.outOfScope && { outOfScope: data.outOfScope }),
  };
}
