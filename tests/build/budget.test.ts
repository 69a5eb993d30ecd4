import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { environmentOf, sites } from '../site/sites.ts';

test.each(sites)('every page of the $name site is within the budget of its first load', (site) => {
  const { status, stdout, stderr } = spawnSync('node', ['scripts/budget.ts'], {
    env: environmentOf(site),
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(stdout).toMatch(/All \d+ pages are within the limits\.\n$/);
  expect(status).toBe(0);
});

test('without a site, the budget says how to get one', () => {
  const { status, stderr } = spawnSync('node', ['scripts/budget.ts'], {
    env: { ...process.env, DIST: '.test/none' },
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: 'There is no site in .test/none. Run `npm run build` first.\n',
  });
});
