import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { akomaNtoso } from '#exports/akoma-ntoso/akoma-ntoso.ts';
import { explainers, onlyFile } from '../../../fixtures/explainers.ts';
import { xmlElements } from '../../../fixtures/xml-elements.ts';
import { anyText } from '../any-text.ts';
import { withWords } from '../changed-clauses.ts';
import { wordsIn } from './words-in.ts';

test('words of any script and with any special character are read back from Akoma Ntoso as they are, in an item too', async () => {
  const [, fictional] = explainers;
  await fc.assert(
    fc.asyncProperty(anyText, anyText, anyText, async (first, second, alone) => {
      const sentence = `${first}; ${second}; ${alone}`;
      const words = { 'c1.2': sentence, 'c1.2a': first, 'c1.2b': second, d1: alone };
      const elements = xmlElements(fromXml(await onlyFile(akomaNtoso, withWords(fictional, words))));
      const read = Object.keys(words).map((id) => {
        const element = elements.find(({ attributes }) => attributes.GUID === id);
        return [id, element && wordsIn(element).replaceAll('\n', '')];
      });
      expect(Object.fromEntries(read)).toEqual(words);
    }),
    { numRuns: 200 },
  );
});
