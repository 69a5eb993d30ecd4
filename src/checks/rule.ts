import type { Corpus } from '#corpus/corpus.ts';
import type { Severity } from '#model/finding.ts';
import type { Place } from '#model/place.ts';

/** One case in which an invariant does not hold. */
export interface Violation {
  readonly place: Place;
  readonly subject: string;
  readonly message: string;
  readonly hint: string;
}

/** What a rule may look at. */
export interface Context {
  readonly corpus: Corpus;
  /** Whole captured texts, when they are at hand; the site never needs them. */
  readonly captures: readonly string[];
}

/** An invariant of the content, named by what should hold. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** Whether an editor may accept a violation with a reason in site.yaml. */
  readonly excusable: boolean;
  /** What the rule holds and why, and how to mend a violation; for `npm run explain`. */
  readonly help: string;
  check(context: Context): Iterable<Violation>;
}

/** A rule that is an error and cannot be excused, as most are. */
export function strictRule(id: string, help: string, check: Rule['check']): Rule {
  return { id, severity: 'error', excusable: false, help, check };
}
