import type { Capture, CapturedPhrase, PassageData } from '#model/source.ts';
import { digest } from '#text/digest.ts';
import { parseExcerpt } from '#text/excerpt.ts';
import { countWords } from '#text/normalise.ts';
import { paragraphs, sentences } from '#text/paragraphs.ts';
import { indexOfWords } from '#text/quotation.ts';

/**
 * Measures a captured text: its words, and the digest of every paragraph, of every sentence in it, and of the phrases that
 * the passages quote of a sentence. A phrase that is not in the text gets none, so that the check refuses it.
 */
export function takeCapture(text: string, passages: readonly PassageData[] = []): Capture {
  const list = paragraphs(text).map((paragraph, index) => {
    const parts = sentences(paragraph);
    const quoted = passages.filter((passage) => passage.paragraph === index + 1);
    const found = quoted.flatMap((passage) => takePhrases(parts, passage.quoted ?? ''));
    return {
      words: countWords(paragraph),
      sha256: digest(paragraph),
      ...(parts.length > 1 ? { sentences: parts.map(digest) } : {}),
      ...(found.length > 0 ? { phrases: found } : {}),
    };
  });
  return { words: countWords(text), paragraphs: list };
}

/** Looks the phrases of a quoted block up in their order, each after the phrase or the whole sentence before it. */
function takePhrases(parts: readonly string[], quoted: string): CapturedPhrase[] {
  let from = { sentence: 0, offset: 0 };
  const pieces = parseExcerpt(quoted).runs.flat();
  return pieces.flatMap(({ words, isPhrase }) => {
    if (!isPhrase) {
      const sentence = parts.indexOf(words, from.offset > 0 ? from.sentence + 1 : from.sentence);
      if (sentence !== -1) from = { sentence: sentence + 1, offset: 0 };
      return [];
    }
    for (let sentence = from.sentence; sentence < parts.length; sentence += 1) {
      const part = parts[sentence] ?? '';
      const start = indexOfWords(part, words, sentence === from.sentence ? from.offset : 0);
      if (start === -1) continue;
      const end = start + words.length;
      from = { sentence, offset: end };
      return {
        sentence: sentence + 1,
        opens: start === 0,
        closes: end === part.length,
        sha256: digest(words),
      };
    }
    return [];
  });
}
