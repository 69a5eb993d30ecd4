import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvText, type Table } from '#exports/csv/table.ts';
import { agreement } from '../../../fixtures/copies.ts';
import { checkedCorpus, root } from '../../../fixtures/explainers.ts';
import { hostileText } from '../hostile-text.ts';
import { unguarded } from './unguarded.ts';

const basis = { corpus: checkedCorpus(agreement), root };

/** A table of plain cells, each row as long as the first. */
function tableOf(rows: readonly (readonly string[])[]): Table<readonly string[]> {
  const columns = (rows[0] ?? []).map((_, index) => ({
    name: `column_${index}`,
    about: '',
    cell: (_basis: unknown, row: readonly string[]) => row[index],
  }));
  return { address: '', title: '', about: '', columns, rows: () => rows };
}

const hostileRows = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.array(fc.array(fc.oneof(hostileText, fc.constant('')), { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 4,
  }),
);

/** The records, by a reader that takes any line end for the end of one, as most do. */
function read(text: string): string[][] {
  return parse(new TextEncoder().encode(text), { bom: true, record_delimiter: ['\r\n', '\n', '\r'] });
}

test('every cell reads back as it was, whatever is in it, and none begins as a formula does', () => {
  fc.assert(
    fc.property(hostileRows, (rows) => {
      const text = csvText(basis, tableOf(rows));
      const [, ...cells] = read(text);
      expect(cells.map((row) => row.map(unguarded))).toEqual(rows);
      expect(cells.flat().filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([]);
    }),
  );
});

test.each([
  ['=1+1', "'=1+1"],
  ['-', "'-"],
  ["'tis", "''tis"],
  ['1=1', '1=1'],
  ['', ''],
])('the cell %j is written as %j', (cell, written) => {
  const [, [first] = []] = read(csvText(basis, tableOf([[cell, 'x']])));
  expect(first).toBe(written);
});

test('a file begins with a byte order mark and has the line ends of its standard', () => {
  expect(csvText(basis, tableOf([['a', 'b\nc']]))).toBe('\uFEFFcolumn_0,column_1\r\na,"b\nc"\r\n');
});
