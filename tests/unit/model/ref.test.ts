import { describe, expect, test } from 'vitest';
import { isRef, kinds, quotedRef, refParts } from '#model/ref.ts';

describe('the address of a link', () => {
  test.each(kinds)('is a cross-link when it begins with %s:', (kind) => {
    expect(isRef(`${kind}:anything`)).toBe(true);
  });

  test.each([
    'https://clause.example',
    'mailto:page@example.org',
    '/clause:c1',
    'clause',
    '',
    ':',
    'Clause:c1',
  ])('is none when it is %j', (address) => {
    expect(isRef(address)).toBe(false);
  });
});

test('a ref is split at its first colon', () => {
  expect(refParts('passage:accord#3')).toEqual({ kind: 'passage', id: 'accord#3' });
  expect(refParts('page:a:b')).toEqual({ kind: 'page', id: 'a:b' });
});

test('words are quoted from a passage when a paragraph is named, from a clause otherwise', () => {
  expect(quotedRef('accord#3')).toBe('passage:accord#3');
  expect(quotedRef('c1.2')).toBe('clause:c1.2');
});
