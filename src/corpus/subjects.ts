import { type Corpus, reportingPassages } from '#corpus/corpus.ts';
import type { Ref } from '#model/ref.ts';
import { runTexts } from '#text/excerpt.ts';
import { phrasePattern } from '#text/phrase.ts';

/** An entry of the alphabetical index, with everything that its words occur in. */
export interface Subject {
  readonly heading: string;
  /** Clauses in the order of the text, then passages of other sources. */
  readonly refs: readonly Ref[];
}

/** The alphabetical index, computed from the words of clauses, and those of passages or of our summary of them. An entry may match nothing: a rule says so. */
export function alphabeticalIndex(corpus: Corpus): Subject[] {
  const texts = indexedTexts(corpus);
  return (corpus.subjects?.data ?? [])
    .map(({ heading, matches }) => {
      const pattern = phrasePattern(matches);
      return { heading, refs: texts.filter(({ words }) => pattern.test(words)).map(({ ref }) => ref) };
    })
    .sort((a, b) => a.heading.localeCompare(b.heading, corpus.site?.data.language));
}

/** The headings under which a text falls, and the other words that readers use for them. */
export function subjectWords(corpus: Corpus, words: string): string[] {
  return (corpus.subjects?.data ?? [])
    .filter(({ matches }) => phrasePattern(matches).test(words))
    .flatMap(({ heading, also }) => [heading, ...also]);
}

/** Items repeat words of their sentence, and passages of the text those of its clauses: here each word stands once. */
function indexedTexts(corpus: Corpus): { ref: Ref; words: string }[] {
  const clauses = [...corpus.clauses.values()].map(({ id, words, items }) => ({
    ref: `clause:${id}` as const,
    words: items.reduce((rest, item) => rest.replace(corpus.clauses.get(item)?.words ?? '', ''), words),
  }));
  const passages = reportingPassages(corpus).map(({ id, excerpt, data }) => ({
    ref: `passage:${id}` as const,
    words: [...(excerpt ? runTexts(excerpt) : []), data.summary ?? ''].join(' … '),
  }));
  return [...clauses, ...passages];
}
