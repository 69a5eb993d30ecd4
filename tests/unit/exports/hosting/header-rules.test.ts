import { describe, expect, test } from 'vitest';
import { readHeaderFile, writeHeaderFile } from '#exports/hosting/header-file.ts';
import { type HeaderRule, headerRules, headersAt } from '#exports/hosting/header-rules.ts';

const pages = ['', '404.html', 'declaration/', 'declaration/c1-2/', 'about/', 'about/method/', 'embed/c1-2/'];
const rules = headerRules('/some/path/', pages);
const policyAt = (address: string) => headersAt(rules, `/some/path/${address}`)['Content-Security-Policy'];

describe('a host', () => {
  const own = [...pages.filter((page) => !page.startsWith('embed/')), 'index.html', 'about/index.html'];
  test.each(own)('lets nobody frame /%s', (page) => {
    expect(policyAt(page)).toContain("frame-ancestors 'none'");
    expect(policyAt(page)).toContain("default-src 'none'");
  });

  test('lets everybody frame a card that is made for it, and nothing run in it', () => {
    expect(policyAt('embed/c1-2/')).toContain('frame-ancestors *');
    expect(policyAt('embed/c1-2/')).not.toContain('script-src');
  });

  test.each([
    ['declaration/c1-2.json', undefined],
    ['declaration/c1-2.csl.json', 'application/vnd.citationstyles.csl+json'],
    ['declaration/c1-2.bib', 'application/x-bibtex; charset=utf-8'],
    ['declaration/c1-2.md', 'text/markdown; charset=utf-8'],
    ['declaration.akn.xml', 'application/akn+xml'],
    ['annotations.jsonld', 'application/ld+json'],
    ['feed.xml', 'application/atom+xml'],
    ['schemas/v1/clause.json', 'application/schema+json'],
  ])('lets programs of other sites read %s, and tells its type where it may not know it', (address, type) => {
    const headers = headersAt(rules, `/some/path/${address}`);
    expect(headers['Access-Control-Allow-Origin']).toBe('*');
    expect(headers['Content-Type']).toBe(type);
    expect(headers['X-Content-Type-Options']).toBe('nosniff');
  });

  test('sends nothing with what is not of this site', () => {
    expect(headersAt(rules, '/some/other/')).toEqual({});
  });

  test('is never told one header twice for one path: hosts do not agree on what that means', () => {
    const files = [
      'x.json',
      'x.csl.json',
      'x.oembed.json',
      'x-metadata.json',
      'x.akn.xml',
      'x.jsonld',
      'x.bib',
      'x.ris',
      'x.csv',
      'x.md',
    ];
    const addresses = [...pages, ...files, 'feed.xml', 'opensearch.xml', 'schemas/x.json', 'a.txt'].flatMap(
      (it) => [it, `declaration/${it}`, `embed/${it}`],
    );
    const twice = addresses.flatMap((address) => {
      const one = (rule: HeaderRule) => Object.keys(headersAt([rule], `/some/path/${address}`));
      const names = rules.flatMap(one);
      return names
        .filter((name, index) => names.indexOf(name) !== index)
        .map((name) => `${address}: ${name}`);
    });
    expect(twice).toEqual([]);
  });
});

describe('the file for a host', () => {
  const file = writeHeaderFile(rules);

  test('has a path, and below it its headers, indented', () => {
    expect(file).toMatch(
      /^\/some\/path\/\*\n {2}X-Content-Type-Options: nosniff\n {2}Referrer-Policy: no-referrer\n\n\/some\/path\/\n {2}Content-Sec/,
    );
  });

  test('reads back as it was written', () => {
    expect(readHeaderFile(file)).toEqual(rules);
  });

  test('keeps to what hosts take: a hundred rules, lines of 2,000 characters, one wildcard a path', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    expect(Math.max(...file.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000);
    expect(rules.filter(({ path }) => path.split('*').length > 2)).toEqual([]);
  });
});
