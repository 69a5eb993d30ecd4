import { z } from 'astro/zod';
import { ours, quotation } from '#model/field.ts';
import { languageTag } from '#model/language.ts';

const text = z.string().trim().min(1);
const topicId = z.string().regex(/^[a-z0-9-]+$/, 'must be lower-case letters, digits and hyphens');

/** Every word that names this agreement outside its entries. */
export const siteSchema = z.strictObject({
  title: ours,
  description: ours,
  /** What the site is called where there is hardly any room: the list of search engines in a browser takes 16 characters. */
  shortTitle: text.max(16, 'must have at most 16 characters').optional(),
  /** BCP 47 tag of our own prose. */
  language: languageTag,
  /** The agreement's name as we use it in a sentence. */
  agreement: text,
  /** The id of the source whose text is explained. */
  text: text,
  /** What a reader must know first, and the words that say so: it stands at the head of the pages on what would apply. */
  status: quotation.extend({ says: ours, lead: ours }),
  /** The line on every page that says what period the site describes. */
  dated: ours,
  /** The line on every page that says whose site this is not. */
  disclaimer: ours,
  /** The body under whose name our own pages are cited. */
  author: text,
  /** Who may reuse what, in one line. */
  rights: ours,
  /** Where mistakes can be reported to: an address of the web, or `mailto:`. */
  contact: z
    .string()
    .regex(/^(?:https:\/\/[^/\s]\S*|mailto:\S+@\S+)$/, 'must be an address with https:// or mailto:')
    .optional(),
  /** The day on which this site was first published. */
  published: z.iso.date('must be a date like 2026-01-31'),
  /**
   * How ids become numbers that readers see. In a label, `{n}` stands for the number: `3`, `3.1`, `2.3(a)`.
   * In the order of the text.
   */
  sections: z
    .array(
      z.strictObject({
        prefix: z.string().regex(/^[a-z]$/, 'must be one letter'),
        heading: text,
        clause: text,
        group: text,
      }),
    )
    .min(1),
  /** What questions and statements are about, in the order in which readers see it. */
  topics: z.array(z.strictObject({ id: topicId, title: ours })).default([]),
  /** What the pictures show, where that is a choice. */
  figures: z
    .strictObject({
      /** The topic on which the parties are shown with what each would do. */
      partiesTopic: text,
      /** What the path to activation cannot show. */
      pathNote: ours.optional(),
    })
    .optional(),
  /** Findings that an editor has looked at and accepts, each with the reason. */
  exceptions: z.array(z.strictObject({ rule: text, subject: text, reason: text })).default([]),
});

export type SiteData = z.infer<typeof siteSchema>;
export type Section = SiteData['sections'][number];
