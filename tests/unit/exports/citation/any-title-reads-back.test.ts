import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bibtex } from '#exports/citation/bibtex.ts';
import type { CslItem } from '#exports/citation/csl-item.ts';
import { ris } from '#exports/citation/ris.ts';
import { citationStyles, styledCitation } from '#exports/citation/styled-citation.ts';
import { normalise } from '#text/normalise.ts';
import { readBack } from './read-back.ts';

const special = '\\{}$&#%_^~"\'`@,;:=-–<>/|[]()*+?!.“”‘’…\u00a0 ';
const otherScripts = 'Київ угоди ліхтаря אור משותף ضوء مشترك 光の合意 éÅﬁ';
const pieces = [
  ...special,
  ...otherScripts,
  '  - ',
  'TY  - ',
  '--',
  '---',
  "''",
  '``',
  ' and ',
  '<i>',
  '</b>',
  '&amp;',
  '\\url{',
];

/** A title on one line, as the hub gives it: of what is special somewhere, or of anything. */
const titles = fc
  .oneof(
    fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 40 }).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
  )
  .map(normalise)
  .filter((title) => title !== '');

function itemOf(title: string): CslItem {
  const rights = 'None & all';
  return {
    id: 'clause-c1',
    type: 'webpage',
    title,
    author: [{ literal: normalise(title.replaceAll(',', ' ')) || 'A Body & Sons' }],
    issued: { 'date-parts': [[412, 3, 4]] },
    URL: 'https://lamp.example/a/?b=1&c=%20#d',
    language: 'en',
    note: `Rights: ${rights}`,
    custom: { rights },
  };
}

test.each([
  ['BibTeX', bibtex],
  ['RIS', ris],
])('whatever a title holds, %s is read back as the same title and the same body', (_, write) => {
  fc.assert(
    fc.property(titles, (title) => {
      const item = itemOf(title);
      const [back, ...others] = readBack(write([item, itemOf('The next one')]));
      expect(back).toMatchObject({ title, author: item.author[0].literal, address: item.URL });
      expect(others.map((it) => it.title)).toEqual(['The next one']);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['of 2,000 characters', 'A lantern, and then '.repeat(100).trim()],
  ['in Cyrillic', 'Угода про ліхтар: спільне світло для трьох гаваней, пункт 2.3(а)'],
  ['from right to left', 'אור משותף לשלושה נמלים, סעיף 2 — ضوء مشترك'],
])('a title %s is read back whole', (_, title) => {
  for (const write of [bibtex, ris]) expect(readBack(write([itemOf(title)]))[0]?.title).toBe(title);
});

test('a title that looks like markup stays text in every style', () => {
  for (const style of citationStyles) {
    const parts = styledCitation(itemOf('A <script>alert(1)</script> <i>b</i> & 5 < 6'), style);
    const text = parts.map((part) => part.text).join('');
    expect(text.toLowerCase()).toContain('a <script>alert(1)</script> <i>b</i> & 5 < 6');
  }
});
