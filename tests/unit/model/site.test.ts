import { expect, test } from 'vitest';
import { siteSchema } from '#model/site.ts';

test.each([
  ['https://example.org/report', true],
  ['mailto:keeper@lamp.example', true],
  ['keeper@lamp.example', false],
  ['http://example.org/', false],
  ['javascript:alert(1)', false],
  ['mailto:keeper', false],
])('mistakes can be reported to %s: %s', (contact, isAllowed) => {
  expect(siteSchema.shape.contact.safeParse(contact).success).toBe(isAllowed);
});
