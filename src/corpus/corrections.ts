import type { Corpus } from '#corpus/corpus.ts';
import type { CorrectionData } from '#model/correction.ts';

/** A correction with an id of its own. */
export interface Correction extends CorrectionData {
  /** From the date, and its place among those of one day, so it stays the same when others follow. */
  readonly id: string;
}

/** What was corrected, the newest first. */
export function correctionsOf({ corrections }: Corpus): Correction[] {
  const counts = new Map<string, number>();
  const numbered = (corrections?.data ?? []).map((correction) => {
    const { date } = correction;
    const count = (counts.get(date) ?? 0) + 1;
    counts.set(date, count);
    return { ...correction, id: `corrected-${date}-${count}` };
  });
  return numbered.reverse();
}
