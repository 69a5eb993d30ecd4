import { type Corpus, passagesOf, type Source } from '#corpus/corpus.ts';
import { runTexts } from '#text/excerpt.ts';
import { countWords } from '#text/normalise.ts';

/** The share of a source's words that is stored as quotation: 0 to 1. */
export function quotedShare(corpus: Corpus, source: Source): number {
  const quoted = passagesOf(corpus, source)
    .flatMap(({ excerpt }) => (excerpt ? runTexts(excerpt) : []))
    .reduce((sum, text) => sum + countWords(text), 0);
  return source.data.capture.words === 0 ? 0 : quoted / source.data.capture.words;
}
