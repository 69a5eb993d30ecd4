import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressOf } from '#model/address.ts';
import { builtPages } from '../site/page-kinds.ts';
import { rootOf, sites } from '../site/sites.ts';

const addresses = (xml: string) => [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);

describe.each(sites)('the sitemap of the $name site', (site) => {
  const root = rootOf(site);
  const read = (file: string) => addresses(readFileSync(join(site.dist, file), 'utf8'));

  test('stands where robots.txt says', () => {
    const robots = readFileSync(join(site.dist, 'robots.txt'), 'utf8');
    expect(robots).toContain(`Sitemap: ${root}sitemap-index.xml\n`);
    expect(read('sitemap-index.xml')).toEqual([`${root}sitemap-0.xml`]);
  });

  test('has every page that somebody may look for, and no other', () => {
    const left = ['404.html', 'about/specimens/', addressOf('page:search')];
    const pages = builtPages(site)
      .map(({ address }) => address)
      .filter((address) => !left.includes(address) && !address.startsWith('embed/'));
    expect(read('sitemap-0.xml').sort()).toEqual(pages.map((address) => root + address).sort());
  });
});
