import { z } from 'astro/zod';
import { languageOf } from '#corpus/words.ts';
import type { Basis } from '#exports/api/basis.ts';
import { link, linkSchema } from '#exports/api/link.ts';
import { quotedRef } from '#model/ref.ts';
import { normalise } from '#text/normalise.ts';

/** Exact words of the text or of a source. */
export function theirs(what: string) {
  return z
    .string()
    .min(1)
    .describe(`${what} Exact words of the text or of a source; every run of white space is one space.`);
}

/** Words of this site. */
export function ours(what: string) {
  return z.string().min(1).describe(`${what} Words of this site.`);
}

export const languageSchema = z.string().describe('The language of the words, as a BCP 47 tag.');

export const quotationSchema = z
  .strictObject({
    words: theirs('What is quoted.'),
    language: languageSchema,
    from: linkSchema.describe('The clause or passage in which the words stand.'),
  })
  .meta({ id: 'quotation', description: 'Words with where they stand.' });

/** Words with where they stand, as content has them: the id of a clause, a group or a passage. */
export function quotation(
  basis: Basis,
  { from, words }: { readonly from: string; readonly words: string },
): z.infer<typeof quotationSchema> {
  const ref = quotedRef(from);
  return { words: normalise(words), language: languageIn(basis, ref), from: link(basis, ref) };
}

/** The language of the words of a clause, group or passage; what it is part of has been checked to exist. */
export function languageIn({ corpus }: Basis, ref: Parameters<typeof languageOf>[1]): string {
  return languageOf(corpus, ref) ?? corpus.site.data.language;
}
