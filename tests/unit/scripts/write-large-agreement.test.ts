import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkCorpus } from '#checks/run.ts';
import { loadCorpus } from '#corpus/load.ts';
import { writeLargeAgreement } from '../../../scripts/write-large-agreement.ts';

test('the agreement that is measured has no findings, and the size that was asked for', () => {
  const folder = mkdtempSync(join(tmpdir(), 'large-agreement-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeLargeAgreement(folder, { clauses: 10, passages: 100 });
  const corpus = loadCorpus(folder);
  expect(checkCorpus(corpus)).toEqual([]);
  expect(corpus.clauses.size).toBe(10);
  expect(corpus.passages.size).toBe(110);
});
