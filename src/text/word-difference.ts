import { diffArrays } from 'diff';
import type { Segment } from '#text/marks.ts';

/** A wording, cut where its words differ from those that it is compared with. The segments joined are the wording. */
export type Reading = readonly Segment<'differs'>[];

/**
 * Compares wordings word by word with the first of them. In the first, the words that any other does not have are marked;
 * in the others, the words that the first does not have. Capital letters, punctuation, the shape of an
 * apostrophe and the Unicode form of a letter are no difference.
 */
export function compareReadings(wordings: readonly string[]): Reading[] {
  const [first = '', ...others] = wordings;
  const inFirst = new Set<number>();
  const readings = others.map((other) => {
    const inOther = new Set<number>();
    let [at, otherAt] = [0, 0];
    for (const { count, added, removed } of diffArrays(comparable(first), comparable(other))) {
      for (let step = 0; step < count; step += 1) {
        if (removed) inFirst.add(at + step);
        if (added) inOther.add(otherAt + step);
      }
      if (!added) at += count;
      if (!removed) otherAt += count;
    }
    return cut(other, inOther);
  });
  return [cut(first, inFirst), ...readings];
}

/** Whether two wordings have the same words in the same order. */
export function isSameWording(first: string, second: string): boolean {
  return comparable(first).join(' ') === comparable(second).join(' ');
}

const word = /[\p{L}\p{N}\p{M}]+(?:[’'][\p{L}\p{N}\p{M}]+)*/gu;

function comparable(text: string): string[] {
  return [...text.matchAll(word)].map(([it]) => it.normalize('NFC').toLowerCase().replaceAll('’', "'"));
}

/** Cuts a text before and after the words with these numbers; a space between two of them belongs to both. */
function cut(text: string, differing: ReadonlySet<number>): Reading {
  const segments: Segment<'differs'>[] = [];
  let end = 0;
  for (const [number, match] of [...text.matchAll(word)].entries()) {
    if (!differing.has(number)) continue;
    const between = text.slice(end, match.index);
    const last = segments.at(-1);
    if (last && between.trim() === '') {
      segments[segments.length - 1] = { text: last.text + between + match[0], mark: 'differs' };
    } else {
      if (between) segments.push({ text: between, mark: undefined });
      segments.push({ text: match[0], mark: 'differs' });
    }
    end = match.index + match[0].length;
  }
  return end < text.length ? [...segments, { text: text.slice(end), mark: undefined }] : segments;
}
