let segmenter: Intl.Segmenter | undefined;

/**
 * Cuts where browsers do: inside `long-term`, not inside `isn’t`. It is made when it is first needed: a browser may have none, and
 * that must not stop the rest of a script.
 */
function cut(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  return segmenter.segment(text);
}

/** A stretch of a text, from one offset up to another, in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Whether a word may begin or end at an offset of a text. */
export function isWordBoundary(text: string, offset: number): boolean {
  return (cut(text).containing(offset)?.index ?? text.length) === offset;
}

/** The words of a text, without the signs and the space between them. */
export function wordsIn(text: string): Stretch[] {
  return [...cut(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

/** A stretch without the space at its ends, and with the whole of each word that it cuts; `undefined` when there is no word in it. */
export function growToWords(text: string, { start, end }: Stretch): Stretch | undefined {
  const inside = text.slice(start, end);
  const first = start + inside.length - inside.trimStart().length;
  const last = start + inside.trimEnd().length;
  if (first >= last) return undefined;
  const segments = cut(text);
  const final = segments.containing(last - 1);
  const grown = {
    start: segments.containing(first)?.index ?? first,
    end: final ? final.index + final.segment.length : last,
  };
  return wordsIn(text.slice(grown.start, grown.end)).length > 0 ? grown : undefined;
}
