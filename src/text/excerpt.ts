import { normalise } from '#text/normalise.ts';

/** What stands for words left out of a quoted passage. */
export const gap = '[…]';

/** A sentence that is quoted, or a phrase of one. */
export interface Piece {
  readonly words: string;
  /** Whether the line that it stands on leaves words of the sentence out. */
  readonly isPhrase: boolean;
}

/**
 * What is quoted of one paragraph, as unbroken runs of words. Written as a block: the whole paragraph in any lines, or one
 * sentence a line, with `[…]` on a line of its own for sentences left out and within a line for words left out.
 */
export interface Excerpt {
  /** The pieces between the gaps. One run of pieces is unbroken text. */
  readonly runs: readonly (readonly Piece[])[];
  readonly startsWithGap: boolean;
  readonly endsWithGap: boolean;
}

/** Reads the block that an author wrote. */
export function parseExcerpt(block: string): Excerpt {
  const lines = block.split('\n').map(normalise).filter(Boolean);
  const runs: Piece[][] = [[]];
  for (const line of lines) {
    const [first, ...afterGaps] = line.split(gap).map(normalise);
    const isPhrase = afterGaps.length > 0;
    if (first) runs.at(-1)?.push({ words: first, isPhrase });
    for (const words of afterGaps) runs.push(words ? [{ words, isPhrase }] : []);
  }
  const quoted = runs.filter((run) => run.length > 0);
  return {
    runs: quoted,
    startsWithGap: lines[0]?.startsWith(gap) ?? false,
    endsWithGap: quoted.length > 0 && (lines.at(-1)?.endsWith(gap) ?? false),
  };
}

/** Whether the excerpt claims to be the whole paragraph. */
export function isWhole(excerpt: Excerpt): boolean {
  return excerpt.runs.length === 1 && !excerpt.startsWithGap && !excerpt.endsWithGap;
}

/** The words of each unbroken run, one string a run. */
export function runTexts(excerpt: Excerpt): string[] {
  return excerpt.runs.map((run) => run.map(({ words }) => words).join(' '));
}

/** The excerpt on one line, gaps marked, as a reader sees it. */
export function excerptText(excerpt: Excerpt): string {
  const parts = runTexts(excerpt);
  const inner = parts.join(` ${gap} `);
  return `${excerpt.startsWithGap ? `${gap} ` : ''}${inner}${excerpt.endsWithGap ? ` ${gap}` : ''}`;
}
