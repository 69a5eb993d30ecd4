import { type Corpus, type Passage, passagesOf, type Source } from '#corpus/corpus.ts';
import { isWhole, runTexts } from '#text/excerpt.ts';
import { countWords } from '#text/normalise.ts';

/** What can become of a paragraph, with the label that a reader sees. */
export const accounts = {
  whole: 'Quoted whole',
  part: 'Quoted in part',
  summary: 'Summarised',
  outOfScope: 'Out of scope',
  none: 'No account',
} as const;

export type Account = keyof typeof accounts;

/** How a source is accounted for. */
export interface Coverage {
  /** What became of each paragraph of the capture, in order. */
  readonly accounts: readonly Account[];
  readonly counts: Readonly<Record<Account, number>>;
  /** The share of its words that is stored as quotation: 0 to 1. */
  readonly quotedShare: number;
}

/** The account of every paragraph of a source, and the share of its words that is quoted. */
export function coverageOf(corpus: Corpus, source: Source): Coverage {
  const passages = new Map(passagesOf(corpus, source).map((passage) => [passage.paragraph, passage]));
  const list = source.data.capture.paragraphs.map((_, index) => accountOf(passages.get(index + 1)));
  const names = Object.keys(accounts) as Account[];
  const counts = Object.fromEntries(
    names.map((name) => [name, list.filter((it) => it === name).length]),
  ) as Record<Account, number>;
  return { accounts: list, counts, quotedShare: quotedShare(corpus, source) };
}

/** What became of one paragraph. */
export function accountOf(passage: Passage | undefined): Account {
  if (!passage) return 'none';
  const { excerpt, data } = passage;
  if (excerpt) return isWhole(excerpt) ? 'whole' : 'part';
  return data.summary ? 'summary' : 'outOfScope';
}

/** The share of a source's words that is stored as quotation: 0 to 1. */
export function quotedShare(corpus: Corpus, source: Source): number {
  const quoted = passagesOf(corpus, source)
    .flatMap(({ excerpt }) => (excerpt ? runTexts(excerpt) : []))
    .reduce((sum, text) => sum + countWords(text), 0);
  return source.data.capture.words === 0 ? 0 : quoted / source.data.capture.words;
}
