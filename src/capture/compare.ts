import { diffArrays } from 'diff';
import type { Capture } from '#model/source.ts';

/** What became of the paragraphs between two captures of one source; numbers count from 1. */
export interface CaptureChange {
  readonly kind: 'same' | 'removed' | 'added';
  /** The first paragraph: of the old capture for what was removed, of the new one otherwise. */
  readonly first: number;
  readonly count: number;
}

/** Compares two captures paragraph by paragraph, by digest. A changed paragraph is one removed and one added. */
export function compareCaptures(before: Capture, after: Capture): CaptureChange[] {
  const digests = (capture: Capture) => capture.paragraphs.map(({ sha256 }) => sha256);
  let old = 1;
  let now = 1;
  return diffArrays(digests(before), digests(after)).map(({ added, removed, value }) => {
    const count = value.length;
    const kind = added ? 'added' : removed ? 'removed' : 'same';
    const first = removed ? old : now;
    if (!added) old += count;
    if (!removed) now += count;
    return { kind, first, count };
  });
}

/** Whether two captures are of the same words. */
export function isUnchanged(changes: readonly CaptureChange[]): boolean {
  return changes.every(({ kind }) => kind === 'same');
}
