/** A run of words that two texts have in common. */
export interface SharedRun {
  /** The words as the first text has them. */
  readonly words: string;
  /** Offset of the run in the first text, in UTF-16 code units. */
  readonly start: number;
}

interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

function tokens(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)].map((match) => ({
    word: match[0].toLowerCase().replaceAll('’', "'"),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function key(list: readonly Token[], from: number, length: number): string {
  return list
    .slice(from, from + length)
    .map(({ word }) => word)
    .join(' ');
}

/** Every run of `length` words in the texts, for {@link sharedRuns}. Case and punctuation do not count. */
export function wordRuns(texts: Iterable<string>, length: number): ReadonlySet<string> {
  const runs = new Set<string>();
  for (const text of texts) {
    const list = tokens(text);
    for (let at = 0; at + length <= list.length; at += 1) runs.add(key(list, at, length));
  }
  return runs;
}

/** The longest stretches of a text that are made of known runs of `length` words. */
export function sharedRuns(text: string, known: ReadonlySet<string>, length: number): SharedRun[] {
  const list = tokens(text);
  const found: SharedRun[] = [];
  for (let at = 0; at + length <= list.length; at += 1) {
    if (!known.has(key(list, at, length))) continue;
    const first = at;
    while (at + 1 + length <= list.length && known.has(key(list, at + 1, length))) at += 1;
    const start = list[first]?.start ?? 0;
    const end = list[at + length - 1]?.end ?? text.length;
    found.push({ words: text.slice(start, end), start });
    at += length - 1;
  }
  return found;
}
