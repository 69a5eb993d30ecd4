import { describe, expect, test } from 'vitest';
import { allRefs } from '#corpus/identify.ts';
import { allExports, exportGroups } from '#exports/all-exports.ts';
import { llmsText } from '#exports/llms-text.ts';
import { addressOf } from '#model/address.ts';
import { isTakenPage } from '#model/taken.ts';

import { agreementWith } from '../../fixtures/copies.ts';
import { checkedCorpus, contentFolders, onlyFile, root } from '../../fixtures/explainers.ts';

const folderOf = (address: string) => (address.includes('/') ? address.split('/')[0] : '');

/** A pattern with braces as one that an address can be compared with. */
function asExpression(pattern: string): RegExp {
  const parts = pattern.split(/\{[^}]*\}/).map((part) => part.replace(/[.*+?^$|()[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`);
}

describe.each(contentFolders)('for %s, an export', (folder) => {
  const corpus = checkedCorpus(folder);

  test.each(allExports.map((it) => [it.title, it] as const))(
    'has an example that is like its pattern: %s',
    (_, it) => {
      expect(it.example(corpus)).toMatch(asExpression(it.pattern));
    },
  );

  test('stands at the root, beside pages of the site, or in a folder that no page may be put into', () => {
    const ofPages = new Set(allRefs(corpus).map((ref) => folderOf(addressOf(ref))));
    const folders = new Set(allExports.map((it) => folderOf(it.example(corpus) ?? '') ?? ''));
    expect([...folders].filter((it) => !ofPages.has(it) && !isTakenPage(it))).toEqual([]);
  });
});

test('no two exports have one title under a heading, or one pattern', () => {
  for (const { exports } of exportGroups) {
    expect(new Set(exports.map(({ title }) => title)).size).toBe(exports.length);
  }
  expect(new Set(allExports.map(({ pattern }) => pattern)).size).toBe(allExports.length);
});

test('of what an agreement has nothing of, there is no example, and nothing leads to one', async () => {
  const none = { 'questions/who-pays.mdx': undefined, 'questions/who-watches.mdx': undefined };
  const corpus = checkedCorpus(agreementWith(none));
  const missing = allExports.filter((it) => it.example(corpus) === undefined);
  expect(missing.map(({ pattern }) => pattern)).toEqual(['questions/{question}.json']);
  const guide = await onlyFile(llmsText(allExports), { corpus, root, pages: [] });
  expect(guide).toContain('declaration/{clause}.json');
  expect(guide).not.toContain('questions/{question}.json');
});
