import { strictRule } from '#checks/rule.ts';

/** Checked in run.ts, which alone knows what the other rules found. */
export const exceptionIsUsed = strictRule(
  'exception-is-used',
  `Every exception in site.yaml excuses a finding that is still there, of a rule that can be excused.

An exception names the rule, the subject of the finding and the reason. One that excuses nothing would hide the next
mistake: remove it. The truth of quotations, references and digests has no exceptions.`,
  () => [],
);
