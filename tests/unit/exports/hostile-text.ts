import fc from 'fast-check';

/** What means something to a format: to HTML, XML, JSON, CSV, BibTeX, RIS or a spreadsheet. */
const special = [
  '</script>',
  '<!--',
  ']]>',
  '&amp;',
  '"',
  "'",
  '\\',
  '{{',
  '}}',
  '=SUM(A1)',
  '+1',
  '-1',
  '@here',
  ',',
  ';',
  '|',
  '\t',
  '\r',
  '\n',
  '\u2028',
  '\u00a0',
  'TY  - ',
  '%',
  '#',
  '$',
  '“”’',
  'Договір про світло',
  'הסכם המנורה',
  'اتفاق المصباح',
  '\u202e',
  '🕯️',
];

/** Text that formats stumble over: any characters, those that mean something to one, other scripts, and 2,000 characters in a row. */
export const hostileText: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc
      .array(fc.oneof(fc.constantFrom(...special), fc.string({ unit: 'grapheme', maxLength: 5 })), {
        minLength: 1,
      })
      .map((parts) => parts.join('')),
    fc.constantFrom(...special).map((part) => part.repeat(Math.ceil(2000 / part.length))),
  )
  .filter((text) => text !== '');
