import { expect, test } from 'vitest';
import { resolve, scriptImports, styleAssets, styleImports } from '#budget/references.ts';

test.each([
  ['x.css', '/a/x.css'],
  ['../x.css', '/x.css'],
  ['/x.css#part', '/x.css'],
  ['https://example.org/x.css', 'https://example.org/x.css'],
  ['data:,x', undefined],
  ['', undefined],
])('in /a/b.css, %j is %j', (reference, path) => {
  expect(resolve(reference, '/a/b.css')).toBe(path);
});

test.each([
  'import"./x.js";',
  "import a,{b as c}from'./x.js'",
  'import*as a from "./x.js"',
  'export{a}from"./x.js"',
  'export * from "/a/x.js"',
  'let a=1;import{b}from"../a/x.js";',
])('%s is a static import', (text) => {
  expect(scriptImports(text, '/a/b.js')).toEqual(['/a/x.js']);
});

test.each(['import("./x.js")', 'export const a="./x.js"', 'export default"./x.js"', 'a="import.meta"'])(
  '%s is not',
  (text) => {
    expect(scriptImports(text, '/a/b.js')).toEqual([]);
  },
);

test('a style sheet asks for what it imports, for the first file of each font, and for pictures', () => {
  const text = `@import "x.css";@import url(y.css) print;
    @font-face{font-family:A;src:url("a.woff2") format("woff2"),url("a.woff")}
    @font-face{font-family:B;src:local("Georgia")}
    p{background:url(p.svg)}i{background:url("data:image/svg+xml,x")}`;
  expect(styleImports(text, '/s.css')).toEqual(['/x.css', '/y.css']);
  expect(styleAssets(text, '/s.css')).toEqual([
    { path: '/a.woff2', isFont: true },
    { path: '/p.svg', isFont: false },
  ]);
});
