import type { TextDirective } from '#text/text-directive.ts';
import { isWordBoundary, type Stretch } from '#text/whole-words.ts';

/**
 * The first place on a page that a directive names, as a browser finds it: without regard to case, accents and the shape of
 * quotation marks, in whole words, and none of the directive's parts across a block.
 *
 * @param page the page's text, a block a line
 * @see https://wicg.github.io/scroll-to-text-fragment/#find-a-range-from-a-text-directive
 */
export function findText(page: string, { prefix, start, end, suffix }: TextDirective): Stretch | undefined {
  const text = fold(page);
  const find = (words: string, from: number, bounds: Bounds) => indexOf(text, fold(words), from, bounds);
  const afterSpace = (offset: number) => offset + (/^\s*/.exec(text.slice(offset))?.[0].length ?? 0);
  const endsWord = end !== undefined || suffix === undefined;
  for (let from = 0; ; ) {
    const lead = prefix === undefined ? from : find(prefix, from, { startsWord: true });
    if (lead === -1) return undefined;
    const at = prefix === undefined ? from : afterSpace(lead + prefix.length);
    const first = find(start, at, { startsWord: prefix === undefined, endsWord });
    if (first === -1) return undefined;
    from = (prefix === undefined ? first : lead) + 1;
    if (prefix !== undefined && first !== at) continue;
    let last = first + start.length;
    do {
      if (end !== undefined) {
        const found = find(end, last, { startsWord: true, endsWord: suffix === undefined });
        if (found === -1) return undefined;
        last = found + end.length;
      }
      if (suffix === undefined) return { start: first, end: last };
      const after = afterSpace(last);
      const found = find(suffix, after, { endsWord: true });
      if (found === -1) return undefined;
      if (found === after) return { start: first, end: last };
    } while (end !== undefined);
  }
}

/** At which end words must not be part of a longer one. */
interface Bounds {
  readonly startsWord?: boolean;
  readonly endsWord?: boolean;
}

function indexOf(text: string, words: string, from: number, { startsWord, endsWord }: Bounds): number {
  for (let at = text.indexOf(words, from); at !== -1; at = text.indexOf(words, at + 1)) {
    const isWhole =
      (!startsWord || isBoundaryInBlock(text, at)) &&
      (!endsWord || isBoundaryInBlock(text, at + words.length));
    if (isWhole) return at;
  }
  return -1;
}

function isBoundaryInBlock(text: string, offset: number): boolean {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return isWordBoundary(text.slice(start, end === -1 ? undefined : end), offset - start);
}

/** A text as browsers compare it, character by character: every offset stays what it was. */
function fold(text: string): string {
  return text
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[^\0-\x7f]/g, (sign) => sign.normalize('NFKD').toLowerCase().charAt(0))
    .toLowerCase();
}
