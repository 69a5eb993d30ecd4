import { check, LinkState } from 'linkinator';
import { describe, expect, inject, test } from 'vitest';
import { htmlFiles } from '../site/html-files.ts';
import { sites } from '../site/sites.ts';

describe.each(sites)('on the $name site', ({ name, dist }) => {
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
    const reached = new Set(links.map(({ url }) => new URL(url).pathname));
    // The page for a wrong address is the one that no link should lead to.
    expect(reached.size).toBeGreaterThanOrEqual(htmlFiles(dist).length - 1);
  });
});
