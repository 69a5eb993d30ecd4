/**
 * The one normal form in which words are stored, compared and hashed: Unicode NFC, every run of
 * white space a single space, none at the ends. Quotation marks, apostrophes and dashes stay as they are.
 */
export function normalise(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** How many words a text has: runs of non-space that hold at least one letter or digit. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
