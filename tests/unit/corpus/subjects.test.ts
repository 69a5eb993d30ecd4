import { describe, expect, test } from 'vitest';
import { loadCorpus } from '#corpus/load.ts';
import { alphabeticalIndex, subjectWords } from '#corpus/subjects.ts';
import { agreement, agreementWith } from '../../fixtures/copies.ts';

const corpus = loadCorpus(agreement);
const index = alphabeticalIndex(corpus);
const refsOf = (heading: string) => index.find((it) => it.heading === heading)?.refs;

describe('the alphabetical index', () => {
  test('is in alphabetical order, a letter with an accent beside the one without', () => {
    expect(index.map(({ heading }) => heading)).toEqual([
      'Éperlan',
      'Glass',
      'Keepers',
      'Oil',
      'Orré',
      'Sound',
    ]);
  });

  test('has clauses in the order of the text, then passages of other sources', () => {
    expect(refsOf('Orré')).toEqual(['clause:p1', 'clause:c2.2', 'passage:council-readout#6']);
  });

  test('has an item, and not its sentence, for words that stand in the item', () => {
    expect(refsOf('Glass')?.slice(0, 1)).toEqual(['clause:c1.2a']);
  });

  test('has a passage for what is quoted of it, and for our summary of the rest', () => {
    expect(refsOf('Glass')?.slice(1)).toEqual(['passage:council-readout#4', 'passage:gull-gazette#3']);
  });

  test('looks for whole words', () => {
    const folder = agreementWith({ 'subjects.yaml': '- heading: Art\n  matches: [repair of, art]\n' });
    expect(alphabeticalIndex(loadCorpus(folder))).toEqual([{ heading: 'Art', refs: ['clause:c1.1'] }]);
  });
});

describe('the words that readers search for', () => {
  test('are the headings a text falls under, with their other words', () => {
    expect(subjectWords(corpus, 'Orré sends a second keeper.')).toEqual([
      'Keepers',
      'warden',
      'watchman',
      'Orré',
      'Orre',
    ]);
  });

  test('are none for a text under no heading', () => {
    expect(subjectWords(corpus, 'The tide is out.')).toEqual([]);
  });
});
