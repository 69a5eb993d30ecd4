import { expect, test } from 'vitest';
import { leadsOn } from '#integrations/leads-on.ts';

const refresh = '<meta http-equiv="refresh" content="0;url=/there/">';

test('a page leads on by what stands in its head, not by what it shows', () => {
  expect(leadsOn(`<html><head>${refresh}</head><body></body></html>`)).toBe(true);
  expect(leadsOn(`<html><head></head><body>${refresh}</body></html>`)).toBe(false);
});
