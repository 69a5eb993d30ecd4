import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyOfAgreement } from '../fixtures/copies.ts';
import { runBuild } from '../site/build-site.ts';
import { sites } from '../site/sites.ts';

test('an error in the content stops the build with its findings, and the last good site stays', async () => {
  const [, fictional] = sites;
  const folder = copyOfAgreement();
  const file = join(folder, 'clauses', readdirSync(join(folder, 'clauses'))[0] ?? '');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, `${text}\n\nSee [nothing](clause:x9).\n`);
  const before = readFileSync(join(fictional.dist, 'index.html'), 'utf8');

  const { code, output } = await runBuild({ ...fictional, content: folder });

  expect(code).toBe(1);
  expect(output).toContain(`${file}:${text.split('\n').length + 2}:5  error  reference-resolves`);
  expect(output).toContain('There is no clause `x9`.');
  expect(output).not.toMatch(/^\s+at /m);
  expect(readFileSync(join(fictional.dist, 'index.html'), 'utf8')).toBe(before);
});
