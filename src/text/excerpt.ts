import { normalise } from '#text/normalise.ts';

/** The line that stands for sentences left out of a quoted passage. */
export const gap = '[…]';

/**
 * What is quoted of one paragraph, as unbroken runs of words.
 * Written as a block: the whole paragraph in any lines, or one sentence a line with `[…]` where some are left out.
 */
export interface Excerpt {
  /** The lines between the gaps, each normalised. One run of lines is unbroken text. */
  readonly runs: readonly (readonly string[])[];
  readonly startsWithGap: boolean;
  readonly endsWithGap: boolean;
}

/** Reads the block that an author wrote. */
export function parseExcerpt(block: string): Excerpt {
  const lines = block.split('\n').map(normalise).filter(Boolean);
  const runs: string[][] = [[]];
  for (const line of lines) {
    if (line === gap) runs.push([]);
    else runs.at(-1)?.push(line);
  }
  return {
    runs: runs.filter((run) => run.length > 0),
    startsWithGap: lines[0] === gap,
    endsWithGap: lines.length > 1 && lines.at(-1) === gap,
  };
}

/** Whether the excerpt claims to be the whole paragraph. */
export function isWhole(excerpt: Excerpt): boolean {
  return excerpt.runs.length === 1 && !excerpt.startsWithGap && !excerpt.endsWithGap;
}

/** The words of each unbroken run, one string a run. */
export function runTexts(excerpt: Excerpt): string[] {
  return excerpt.runs.map((run) => run.join(' '));
}

/** The excerpt on one line, gaps marked, as a reader sees it. */
export function excerptText(excerpt: Excerpt): string {
  const parts = runTexts(excerpt);
  const inner = parts.join(` ${gap} `);
  return `${excerpt.startsWithGap ? `${gap} ` : ''}${inner}${excerpt.endsWithGap ? ` ${gap}` : ''}`;
}
