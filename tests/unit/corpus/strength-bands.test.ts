import { expect, test } from 'vitest';
import { loadCorpus } from '#corpus/load.ts';
import { strengthBands } from '#corpus/strength-bands.ts';
import { agreement } from '../../fixtures/copies.ts';

const corpus = loadCorpus(agreement);
const bands = strengthBands(corpus);

test('the text is in bands: a component each, and what stands around them by section', () => {
  expect(
    bands.map(({ label, component, columns }) => [label, component?.id, columns.map(({ number }) => number)]),
  ).toEqual([
    ['The opening', undefined, ['1', '2.1', '2.2']],
    ['Part 1', 'lamp', ['1.1', '1.2', '(a)', '(b)']],
    ['Part 2', 'watch', ['2.1', '2.2']],
    ['The end', undefined, ['']],
  ]);
});

test('every clause has one column, in the order of the text', () => {
  const ids = bands.flatMap(({ columns }) => columns.map(({ clause }) => clause.id));
  expect(ids).toEqual([...corpus.clauses.keys()]);
});

test('a column says how firm the clause is, and whether by the verb of another', () => {
  const column = bands.flatMap(({ columns }) => columns).find(({ clause }) => clause.id === 'c1.2a');
  expect([column?.reading?.value, column?.reading?.under?.id]).toEqual(['will', 'c1.2']);
});
