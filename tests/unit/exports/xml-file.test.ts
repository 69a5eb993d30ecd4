import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Element } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { x } from 'xastscript';
import { xmlFile } from '#exports/xml-file.ts';

/** What is read back of a text in an element and in an attribute. */
function readBack(text: string): { inside: string; attribute: string | null | undefined } {
  const { children } = fromXml(xmlFile(x(null, [x('a', { b: text }, text)])));
  const element = children.find((it): it is Element => it.type === 'element');
  const child = element?.children[0];
  return { inside: child?.type === 'text' ? child.value : '', attribute: element?.attributes.b };
}

test('any text that XML can hold reads back as it was, whatever it would mean there', () => {
  const special = fc.constantFrom(
    '<',
    '&',
    '>',
    ']]>',
    '<![CDATA[',
    '-->',
    '&amp;',
    '"',
    "'",
    '\r',
    '\n',
    'ж',
    'ש',
    '😀',
  );
  const text = fc.array(fc.oneof(special, fc.string({ unit: 'grapheme' }))).map((it) => it.join(''));
  fc.assert(
    fc.property(text, (written) => {
      expect(readBack(written).inside).toBe(written);
      // A line break in an attribute is a space to every reader.
      expect(readBack(written).attribute).toBe(written.replace(/\n/g, ' '));
    }),
  );
});

test('what XML cannot hold is left out', () => {
  expect(readBack('a\u0000b\u001Fc\uFFFE').inside).toBe('abc');
});
