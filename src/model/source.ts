import { z } from 'astro/zod';
import { ours } from '#model/field.ts';
import { languageTag } from '#model/language.ts';

/**
 * What a source is, with the greatest share of its words that may be quoted.
 * An official text may be reproduced whole; of anything else only what is needed.
 */
export const quotableShare = {
  'official text': 1,
  'official readout': 0.4,
  'press report': 0.25,
} as const;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in lower-case hexadecimal');
const line = z.string().trim().min(1, 'must not be empty');

/** A phrase that was found in a sentence of the captured text. */
const phraseSchema = z.strictObject({
  /** The number of the sentence in its paragraph, from 1. */
  sentence: z.int().positive(),
  /** Whether the sentence begins with it. */
  opens: z.boolean(),
  /** Whether the sentence ends with it. */
  closes: z.boolean(),
  sha256,
});

/** What `npm run capture` measured: written by the tool, never by hand. */
export const captureSchema = z.strictObject({
  words: z.int().nonnegative(),
  paragraphs: z.array(
    z.strictObject({
      words: z.int().nonnegative(),
      sha256,
      /** One digest a sentence, where the paragraph has more than one. */
      sentences: z.array(sha256).min(2).optional(),
      /** The phrases that are quoted of sentences, in the order of the text. */
      phrases: z.array(phraseSchema).min(1).optional(),
    }),
  ),
});

/** The account of one paragraph: its words, or what it says in ours, or why it is left out. */
export const passageSchema = z
  .strictObject({
    paragraph: z.int().positive(),
    quoted: line.optional(),
    summary: ours.optional(),
    outOfScope: ours.optional(),
  })
  .refine((passage) => passage.quoted || passage.summary || passage.outOfScope, {
    error: 'needs one of quoted, summary and outOfScope',
  });

export const sourceSchema = z.strictObject({
  title: line,
  /** A short name for references in running text. */
  shortTitle: line,
  publisher: line,
  /** Whom the page names as its author, where that is another than the publisher. */
  author: line.optional(),
  kind: z.enum(Object.keys(quotableShare) as [SourceKind, ...SourceKind[]]),
  language: languageTag,
  /** Date and time exactly as printed, or a statement that none is. */
  dated: line,
  /** The day of that date, where one is printed. */
  issued: z.iso.date('must be a date like 2026-01-31').optional(),
  url: z.url({ protocol: /^https?$/, error: 'must be a whole address with https://' }),
  /** What kind of page it is and what a reader should know of it, in our words. */
  about: ours,
  passages: z.array(passageSchema),
  capture: captureSchema,
});

export type SourceKind = keyof typeof quotableShare;
export type SourceData = z.infer<typeof sourceSchema>;
export type PassageData = z.infer<typeof passageSchema>;
export type Capture = z.infer<typeof captureSchema>;
export type CapturedPhrase = z.infer<typeof phraseSchema>;
