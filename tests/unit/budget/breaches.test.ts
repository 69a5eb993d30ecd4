import { expect, test } from 'vitest';
import { breaches } from '#budget/breaches.ts';
import type { FirstLoad } from '#budget/first-load.ts';
import { limitsOf } from '#budget/limits.ts';

const clause = 'declaration/c1-2/';
const { htmlAndCss, scripts, requests, fontBytes } = limitsOf(clause);

const within: FirstLoad = {
  page: clause,
  htmlAndCss,
  scripts,
  fonts: [{ path: '/f.woff2', bytes: fontBytes }],
  all: 1_000_000,
  requests: Array.from({ length: requests }, (_, index) => `/${index}`),
  blocking: [],
  missing: [],
};

test('a page that is exactly at every limit is within them', () => {
  expect(breaches([within])).toEqual([]);
});

test.each([
  [
    { htmlAndCss: htmlAndCss + 1 },
    /HTML and CSS are 14,337 bytes \(brotli\), the limit is 14,336 bytes\. Move/,
  ],
  [{ scripts: scripts + 1 }, /Scripts are 5,001 bytes \(brotli\), the limit is 5,000 bytes\. Do it/],
  [{ requests: [...within.requests, '/more.css'] }, /7 requests, the limit is 6\. Join .*\/more\.css\./],
  [
    { fonts: [...within.fonts, { path: '/g.woff2', bytes: 1 }] },
    /2 font files, the limit is 1\..*\/g\.woff2/,
  ],
  [
    { fonts: [{ path: '/f.woff2', bytes: fontBytes + 1 }] },
    /\/f\.woff2 is 40,000 bytes, the limit is 39,999/,
  ],
  [{ blocking: ['/s.js'] }, /\/s\.js blocks rendering, the limit is none\. Give it/],
  [{ missing: ['/s.css'] }, /asks for \/s\.css, which the site does not have\. Mend/],
])('a page with %j is named, with how much, the limit, and what to do', (part, line) => {
  const found = breaches([within, { ...within, ...part, page: 'declaration/c2-1/' }]);
  expect(found).toEqual([expect.stringMatching(line)]);
  expect(found[0]).toMatch(/^\/declaration\/c2-1\/: /);
});

test('a font that is too large is told once, not on every page', () => {
  const large = { ...within, fonts: [{ path: '/f.woff2', bytes: fontBytes + 1 }] };
  expect(breaches([large, { ...large, page: 'questions/x/' }])).toHaveLength(1);
});

test('a page that lists everything may be larger; the search may have its scripts, but be no larger', () => {
  const more = { ...within, htmlAndCss: htmlAndCss + 1, scripts: scripts + 1 };
  expect(breaches([{ ...more, page: 'wording/' }])).toEqual([expect.stringContaining('Scripts')]);
  expect(breaches([{ ...more, page: 'search/' }])).toEqual([expect.stringContaining('HTML')]);
});

test('a card for a frame has no script and no font, and is less than 20 kB in all, not compressed', () => {
  const card = { ...within, page: 'embed/c1-2/', scripts: 0, fonts: [], all: 19_999 };
  expect(breaches([card])).toEqual([]);
  expect(breaches([{ ...card, all: 20_000 }])).toEqual([
    '/embed/c1-2/: All that it loads is 20,000 bytes, the limit is 19,999 bytes. Drop styles, pictures or markup.',
  ]);
  expect(breaches([{ ...card, scripts: 1, fonts: within.fonts }])).toHaveLength(2);
});
