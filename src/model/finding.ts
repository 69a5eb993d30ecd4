import type { Place } from '#model/place.ts';

export type Severity = 'error' | 'warning';

/** One thing that is wrong with the content, as data; reporters turn it into text. */
export interface Finding extends Place {
  /** The invariant that does not hold, e.g. `reference-resolves`. */
  readonly rule: string;
  readonly severity: Severity;
  /** The piece of content at fault, as written: an id, a field, the quoted words. */
  readonly subject: string;
  /** What is wrong, one sentence. */
  readonly message: string;
  /** What to do about it, one sentence. */
  readonly hint: string;
}
