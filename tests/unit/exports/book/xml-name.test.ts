import fc from 'fast-check';
import { expect, test } from 'vitest';
import { xmlName } from '#exports/book/xml-name.ts';

test('an id that XML takes stays as it is; one that begins with a number is prefixed', () => {
  expect(['c2.3a', 'section-p', '5', 'was müssen', 'x-5'].map(xmlName)).toEqual([
    'c2.3a',
    'section-p',
    'x-5',
    'x-was_20_m_fc_ssen',
    'x-x-5',
  ]);
});

test('whatever the id, it becomes a name that XML takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aZ5-_. :<&\u0000éжש‏😀'), minLength: 1 }), (id) => {
      expect(xmlName(id)).toMatch(/^[A-Za-z_][\w.-]*$/);
    }),
  );
});

test('two ids never become one', () => {
  const id = fc.oneof(fc.string({ unit: fc.constantFrom('x', '-', '_', '5', '2', '0', ' ') }), fc.string());
  fc.assert(
    fc.property(id, id, (one, other) => {
      expect(xmlName(one) === xmlName(other)).toBe(one === other);
    }),
    { numRuns: 500 },
  );
});
