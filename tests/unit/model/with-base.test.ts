import { expect, test } from 'vitest';
import { withBase } from '#model/with-base.ts';

test.each([
  ['/', 'about/', '/about/'],
  ['/', '', '/'],
  ['', 'about/', '/about/'],
  ['/some/path/', 'about/', '/some/path/about/'],
  ['some/path', 'sources/accord/#5', '/some/path/sources/accord/#5'],
  ['/some/path', '', '/some/path/'],
])('under %j the address %j is %j', (base, address, path) => {
  expect(withBase(base, address)).toBe(path);
});
