import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CheckedCorpus } from '#corpus/corpus.ts';
import { loadCorpus } from '#corpus/load.ts';
import { allExports } from '#exports/all-exports.ts';
import { collections } from '#exports/api/collections.ts';
import { addressOf, besidePage } from '#model/address.ts';
import { rootOf, sites } from '../site/sites.ts';

describe.each(sites)('on the $name site', ({ content, dist, base }) => {
  const root = rootOf({ base });

  test('there is the file that each export names as its example, with something in it', () => {
    const corpus = loadCorpus(content) as CheckedCorpus;
    const examples = allExports.flatMap((it) => it.example(corpus) ?? []);
    const missing = examples.filter(
      (it) => !existsSync(join(dist, it)) || statSync(join(dist, it)).size === 0,
    );
    expect(missing).toEqual([]);
  });

  test('every address that the data gives leads to a page, a place on one or a file', () => {
    const collected = collections.map(({ page }) =>
      join(dist, besidePage(addressOf(`page:${page}`), 'json')),
    );
    const schemas = readdirSync(join(dist, 'schemas/v1')).map((name) => join(dist, 'schemas/v1', name));
    const addresses = [...collected, ...schemas]
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/"(https:\/\/[^"]+)"/g)])
      .map(([, address = '']) => address)
      .filter((address) => address.startsWith(root))
      .map((address) => address.slice(root.length));
    const broken = [...new Set(addresses)].filter((address) => !leadsSomewhere(dist, address));
    expect(addresses.length).toBeGreaterThan(500);
    expect(broken).toEqual([]);
  });
});

function leadsSomewhere(dist: string, address: string): boolean {
  const [path = '', anchor] = address.split('#');
  const file = join(dist, path === '' || path.endsWith('/') ? `${path}index.html` : path);
  if (!existsSync(file)) return false;
  return anchor === undefined || readFileSync(file, 'utf8').includes(` id="${anchor}"`);
}
