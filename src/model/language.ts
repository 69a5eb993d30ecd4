import { z } from 'astro/zod';

/** A language tag as BCP 47 has it: `en`, `en-GB`. */
export const languageTag = z
  .string()
  .refine(isLanguageTag, { error: 'must be a language tag, like en or en-GB' });

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
