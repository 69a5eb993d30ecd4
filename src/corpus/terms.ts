import { type Clause, type Corpus, quotedReports, type Term } from '#corpus/corpus.ts';
import type { Ref } from '#model/ref.ts';
import { runTexts } from '#text/excerpt.ts';
import { phrasePattern } from '#text/phrase.ts';

/** One place where a term is used, with the spellings that it has there. */
export interface Occurrence {
  readonly ref: Ref;
  readonly spellings: readonly string[];
}

/** Where a term occurs: clauses in the order of the text, then quoted passages of other sources. Items repeat their sentence. */
export function occurrencesOf(corpus: Corpus, { data }: Term): Occurrence[] {
  const sentences = [...corpus.clauses.values()].filter(({ parent }) => parent === undefined);
  const texts = [
    ...sentences.map(({ id, words }) => ({ ref: `clause:${id}` as const, words })),
    ...quotedReports(corpus).map(({ id, excerpt }) => ({
      ref: `passage:${id}` as const,
      words: runTexts(excerpt).join(' … '),
    })),
  ];
  const pattern = new RegExp(phrasePattern(data.matches), 'giu');
  return texts.flatMap(({ ref, words }) => {
    const spellings = new Set([...words.matchAll(pattern)].map(([match]) => match));
    return spellings.size > 0 ? [{ ref, spellings: [...spellings] }] : [];
  });
}

/** The terms of the glossary that a clause uses, in the order of the glossary. */
export function termsIn({ glossary }: Corpus, { words }: Clause): Term[] {
  return [...glossary.values()].filter(({ data }) => phrasePattern(data.matches).test(words));
}
