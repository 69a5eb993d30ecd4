import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { countWords } from '#text/normalise.ts';

/**
 * The Flesch–Kincaid grade of a text: about the number of school years that it asks of a reader.
 * Proper names count as words of the language, so a short text full of them reads as harder than it is.
 */
export function readingGrade(text: string): number {
  const sentence = Math.max(1, text.split(/[.!?](?:\s|$)/).filter((part) => part.trim()).length);
  return fleschKincaid({ sentence, word: countWords(text), syllable: syllable(text) });
}
