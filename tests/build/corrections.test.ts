import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { parsePage } from '#exports/parse-page.ts';
import { addressOf } from '#model/address.ts';
import { isEmbed } from '#model/embed.ts';
import { builtPages } from '../site/page-kinds.ts';
import { type Site, sites } from '../site/sites.ts';

const [real, fictional] = sites;

function elements({ dist }: Site, selector: string, address = addressOf('page:corrections')) {
  const file = address.endsWith('.html') ? address : join(address, 'index.html');
  const html = readFileSync(join(dist, file), 'utf8');
  return selectAll(selector, parsePage(html));
}

test('corrections stand with the newest first, each with an anchor that the feed leads to', () => {
  const headings = elements(fictional, 'main section:not(.backlinks) > h2');
  expect(headings.map(textOf)).toEqual(['2026-03-15: About this site', '2026-03-01: 1.2']);
  const feed = readFileSync(join(fictional.dist, 'feed.xml'), 'utf8');
  for (const { properties } of headings) expect(feed).toContain(`corrections/#${properties.id}</id>`);
});

test('where nothing was corrected, the page says so', () => {
  expect(elements(real, 'main p').map(textOf)).toContain('No corrections so far.');
});

test('every page that is for readers leads a feed reader to the feed', () => {
  const pages = builtPages(fictional).filter(({ address }) => !isEmbed(address));
  const feeds = pages.map(({ address }) => ({
    address,
    href: elements(fictional, 'link[type="application/atom+xml"]', address)[0]?.properties.href,
  }));
  expect(feeds.length).toBeGreaterThan(1);
  expect(feeds.filter(({ href }) => href !== `${fictional.base}feed.xml`)).toEqual([]);
});
