import { expect, test } from 'vitest';
import type { CheckedCorpus } from '#corpus/corpus.ts';
import { allRefs } from '#corpus/identify.ts';
import { loadCorpus } from '#corpus/load.ts';
import { allExports } from '#exports/all-exports.ts';
import { addressOf } from '#model/address.ts';
import { isTakenPage } from '#model/taken.ts';

const corpus = loadCorpus('tests/fixtures/agreement') as CheckedCorpus;
const folderOf = (address: string) => (address.includes('/') ? address.split('/')[0] : '');

test('files stand at the root, beside pages of the site, or in a folder that no page may be put into', () => {
  const ofPages = new Set(allRefs(corpus).map((ref) => folderOf(addressOf(ref))));
  const folders = new Set(allExports.map((it) => folderOf(it.example(corpus)) ?? ''));
  expect([...folders].filter((folder) => !ofPages.has(folder) && !isTakenPage(folder))).toEqual([]);
});
