import { expect, test } from 'vitest';
import { digest } from '#text/digest.ts';

test('the digest is SHA-256 in lower-case hexadecimal', () => {
  // The example of FIPS 180-4 for the three letters.
  expect(digest('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('the digest is of the bytes of UTF-8', () => {
  // From `printf 'Orré' | sha256sum`.
  expect(digest('Orré')).toBe('8e0fea43075580dae6a59bdea848a3d8d77a6b9ce305c33143f44827220eb269');
});

test('texts that differ only in white space or in composition have one digest', () => {
  expect(digest(' Orre\u0301\n  is lit')).toBe(digest('Orré is lit'));
});

test('texts that differ in an apostrophe have different digests', () => {
  expect(digest('Orré’s')).not.toBe(digest("Orré's"));
});
