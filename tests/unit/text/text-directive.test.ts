import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeTextDirective } from '#text/text-directive.ts';
import { readTextDirective } from './read-text-directive.ts';

test('words are written with what has a meaning in a directive encoded', () => {
  expect(writeTextDirective({ start: 'long-term, salt & oil' })).toBe(
    'text=long%2Dterm%2C%20salt%20%26%20oil',
  );
});

test('what stands before and after is told by a hyphen, and the end by a comma', () => {
  expect(writeTextDirective({ prefix: 'a-b', start: 'c', end: 'd', suffix: 'e' })).toBe('text=a%2Db-,c,d,-e');
});

test('nothing that a writer of prose puts behind an address stands at its end', () => {
  expect(writeTextDirective({ start: 'the lamp (the old one).' })).toBe(
    'text=the%20lamp%20%28the%20old%20one%29%2E',
  );
});

test('any words are read as they were written', () => {
  const words = fc.string({ unit: 'grapheme', minLength: 1 });
  const some = fc.option(words, { nil: undefined });
  fc.assert(
    fc.property(fc.record({ prefix: some, start: words, end: some, suffix: some }), (directive) => {
      const written = writeTextDirective(directive);
      expect(readTextDirective(written)).toEqual(directive);
      expect(new URL(`https://lamp.example/#c1.1:~:${written}`).hash).toBe(`#c1.1:~:${written}`);
    }),
  );
});
