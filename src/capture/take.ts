import type { Capture } from '#model/source.ts';
import { digest } from '#text/digest.ts';
import { countWords } from '#text/normalise.ts';
import { paragraphs, sentences } from '#text/paragraphs.ts';

/** Measures a captured text: its words, and the digest of every paragraph and of every sentence in it. */
export function takeCapture(text: string): Capture {
  const list = paragraphs(text).map((paragraph) => {
    const parts = sentences(paragraph);
    return {
      words: countWords(paragraph),
      sha256: digest(paragraph),
      ...(parts.length > 1 ? { sentences: parts.map(digest) } : {}),
    };
  });
  return { words: countWords(text), paragraphs: list };
}
