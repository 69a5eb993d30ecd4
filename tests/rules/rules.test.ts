import { expect, test } from 'vitest';
import { asText, cases, expectedOf, findingsOf } from './cases.ts';

test.each(cases)('$rule, $name: the findings are exactly those written down', (it) => {
  const findings = findingsOf(it);
  expect(asText(findings)).toEqual(expectedOf(it));
  // A mistake breaks one rule, and a near miss none.
  const broken = it.name.startsWith('bad-') ? [it.rule] : [];
  expect([...new Set(findings.map(({ rule }) => rule))]).toEqual(broken);
});
