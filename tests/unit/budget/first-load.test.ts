import { describe, expect, test } from 'vitest';
import { brotli } from '#budget/built-site.ts';
import { firstLoad } from '#budget/first-load.ts';
import { siteOf } from './site-of.ts';

const icon = '<link rel="icon" href="/icon.svg">';
const load = (html: string, files: Record<string, string> = {}) =>
  firstLoad('a/', siteOf({ '/a/': html, '/icon.svg': '<svg/>', ...files }));

describe('the first load of a page', () => {
  test('is measured as it is sent: the page and its styles together, compressed', () => {
    const html = `${icon}<link rel="stylesheet" href="/s.css">`;
    const files = { '/s.css': '@import "t.css";p{color:red}', '/t.css': 'i{color:blue}' };
    const { htmlAndCss, requests, scripts, all } = load(html, files);
    expect(htmlAndCss).toBe([html, ...Object.values(files)].map(brotli).reduce((a, b) => a + b));
    expect(requests).toEqual(['/a/', '/s.css', '/t.css', '/icon.svg']);
    expect(scripts).toBe(0);
    expect(all).toBe([html, ...Object.values(files), '<svg/>'].join('').length);
  });

  test('has the scripts that its modules import, each once, and not those that are loaded later', () => {
    const files = {
      '/m.js': 'import{b}from"./b.js";import("./later.js")',
      '/b.js': 'import"./c.js";import"./m.js"',
      '/c.js': 'let c',
      '/later.js': 'let later',
    };
    const { requests, scripts } = load(`${icon}<script type="module" src="/m.js"></script>`, files);
    expect(requests).toEqual(['/a/', '/m.js', '/b.js', '/c.js', '/icon.svg']);
    const { '/later.js': later, ...loaded } = files;
    expect(scripts).toBe(
      Object.values(loaded)
        .map(brotli)
        .reduce((a, b) => a + b),
    );
  });

  test('has a font that is preloaded and declared once, by its size as it is', () => {
    const html = `${icon}<link rel="preload" as="font" href="/f.woff2"><link rel="stylesheet" href="/s.css">`;
    const { fonts, requests } = load(html, {
      '/s.css': '@font-face{src:url(f.woff2)}',
      '/f.woff2': 'a'.repeat(500),
    });
    expect(fonts).toEqual([{ path: '/f.woff2', bytes: 500 }]);
    expect(requests).toEqual(['/a/', '/s.css', '/f.woff2', '/icon.svg']);
  });

  test('has one icon of several, the pictures that do not wait, and an icon that nothing links', () => {
    const pictures = '<img src="/p.png"><img src="/q.png" loading="lazy">';
    expect(load(`${icon}<link rel="icon" href="/i.png">${pictures}`).requests).toEqual([
      '/a/',
      '/p.png',
      '/icon.svg',
    ]);
    expect(load('').requests).toEqual(['/a/', '/favicon.ico']);
  });

  test('names what is asked of another host, and what is not there', () => {
    const html = `${icon}<script async src="https://example.org/x.js"></script><img src="none.png">`;
    expect(load(html).missing).toEqual(['https://example.org/x.js', '/a/none.png']);
  });
});

test.each([
  ['<script src="/s.js"></script>', ['/s.js']],
  ['<script>let a</script>', ['an inline script']],
  ['<script defer>let a</script>', ['an inline script']],
  ['<script type="module" blocking="render" src="/s.js"></script>', ['/s.js']],
  ['<script type="module" src="/s.js"></script>', []],
  ['<script type="module">let a</script>', []],
  ['<script defer src="/s.js"></script>', []],
  ['<script async src="/s.js"></script>', []],
  ['<script type="application/ld+json">{}</script>', []],
])('in %s the browser stops for %j', (html, blocking) => {
  expect(load(html).blocking).toEqual(blocking);
});

test('an inline script counts, data does not', () => {
  expect(load('<script type="module">let a</script>').scripts).toBe(brotli('let a'));
  expect(load('<script type="application/ld+json">{"a":1}</script>').scripts).toBe(0);
});
