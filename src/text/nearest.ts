import { closest, distance } from 'fastest-levenshtein';

/**
 * The candidate that a mistyped word most likely meant, or `undefined` when none is near:
 * more than a third of its letters, rounded up, would have to change.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const list = [...candidates];
  if (list.length === 0) return undefined;
  const best = closest(word, list);
  return distance(word, best) <= Math.ceil(word.length / 3) ? best : undefined;
}

/** The sentence that offers the nearest match, with a space before it; empty when nothing is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const best = nearest(word, candidates);
  return best === undefined ? '' : ` Did you mean \`${best}\`?`;
}
