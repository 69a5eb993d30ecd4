import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { siteCorpus } from '#site/corpus.ts';
import { copyOfAgreement } from '../../fixtures/copies.ts';

test('while content is being written, it is read again when a file has another name, and only then', () => {
  const folder = copyOfAgreement();
  vi.stubEnv('CONTENT_DIR', folder);
  onTestFinished(() => void vi.unstubAllEnvs());
  const before = siteCorpus();
  expect(siteCorpus()).toBe(before);
  renameSync(join(folder, 'glossary/roster.mdx'), join(folder, 'glossary/list.mdx'));
  expect([...siteCorpus().glossary.keys()]).toContain('list');
});
