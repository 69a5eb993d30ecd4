import { relative } from 'node:path';
import { check, LinkState } from 'linkinator';
import { describe, expect, inject, test } from 'vitest';
import { loadCorpus } from '#corpus/load.ts';
import { replacedRefs } from '#corpus/permalinks.ts';
import { addressOf } from '#model/address.ts';
import { htmlFiles } from '../site/html-files.ts';
import { sites } from '../site/sites.ts';

describe.each(sites)('on the $name site', ({ name, content, dist }) => {
  test('every link and every anchor leads somewhere, and every page is reached', async () => {
    const address = inject('addresses')[name];
    const { links } = await check({
      path: address,
      recurse: true,
      checkFragments: true,
      linksToSkip: async (link) => !link.startsWith(address),
    });
    const broken = links.filter(({ state }) => state === LinkState.BROKEN);
    expect(broken.map(({ url, parent, status }) => `${parent} → ${url} (${status})`)).toEqual([]);
    const reached = new Set(links.map(({ url }) => new URL(url).href));
    const unreached = htmlFiles(dist)
      .map((file) => relative(dist, file).replace(/index\.html$/, ''))
      .filter((path) => !reached.has(address + path));
    // The page for a wrong address, and the addresses that were given up.
    const moved = replacedRefs(loadCorpus(content).permalinks).map(({ ref }) => addressOf(ref));
    expect(unreached.sort()).toEqual(['404.html', 'about/specimens/', ...moved].sort());
  });
});
