import fc from 'fast-check';
import { normalise } from '#text/normalise.ts';

const awkward = [
  '<b>&amp;"\'</b> ]]> <!-- --> <?x y?> &#0;',
  '=HYPERLINK("https://example.org")',
  '{\\"o} $x$ %20 # ~ _ ^',
  'Місяць, ґанок і їжак; Ёлка — ъ',
  '‏שלום עולם (א) ‎',
  'مرحبا بالعالم، ١٢٣',
  '👩🏽‍🚀 ships, e\u0301 and \u00a0 no-break',
  'word '.repeat(400).trim(),
];

/** Words of any script, with what is special to one format or another, up to 2,000 characters and more; normalised, and of characters that XML can hold. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(fc.constantFrom(...awkward), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((parts) => normalise(parts.join(' ').replace(/[\p{Cc}\uFFFE\uFFFF]/gu, '')))
  .filter((text) => text !== '');
