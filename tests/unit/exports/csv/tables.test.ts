import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { commitments } from '#exports/csv/commitments.ts';
import { glossary } from '#exports/csv/glossary.ts';
import { tableFile, tableMetadata } from '#exports/csv/table-files.ts';
import { agreement } from '../../../fixtures/copies.ts';
import { checkedCorpus, contentFolders, filesOf, root } from '../../../fixtures/explainers.ts';
import { unguarded } from './unguarded.ts';

type Cells = Readonly<Record<string, string>>;

/** The rows of a table as a reader gets them, by the names of the columns. */
async function rowsOf(table: typeof commitments | typeof glossary, folder: string): Promise<Cells[]> {
  const [file] = await filesOf(tableFile<never>(table as never), folder);
  const rows = parse(String(file?.content), { bom: true, columns: true }) as Cells[];
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, unguarded(cell)])),
  );
}

describe.each(contentFolders)('the tables of %s', (folder) => {
  test('have every clause with its exact words, in the order of the text', async () => {
    const rows = await rowsOf(commitments, folder);
    const clauses = [...checkedCorpus(folder).clauses.values()];
    expect(rows.map(({ id, words }) => [id, words])).toEqual(
      clauses.map(({ id, words }) => [`clause:${id}`, words]),
    );
  });

  test('have every term once', async () => {
    const ids = (await rowsOf(glossary, folder)).map(({ id = '' }) => id.replace('term:', ''));
    expect(ids.toSorted()).toEqual([...checkedCorpus(folder).glossary.keys()].toSorted());
  });

  test.each([commitments, glossary])('have a dictionary of the same columns: $address', async (table) => {
    const [row = {}] = await rowsOf(table, folder);
    const [file] = await filesOf(tableMetadata<never>(table as never), folder);
    const { url, tableSchema } = JSON.parse(String(file?.content));
    expect(file?.address).toBe(`${table.address}-metadata.json`);
    expect(url).toBe(table.address);
    expect(tableSchema.columns.map(({ name }: { name: string }) => name)).toEqual(Object.keys(row));
    expect(tableSchema.columns.every((column: Cells) => column['dc:description'])).toBe(true);
  });
});

test('a clause has a row', async () => {
  const rows = await rowsOf(commitments, agreement);
  expect(rows.find(({ id }) => id === 'clause:c1.2a')).toEqual({
    id: 'clause:c1.2a',
    number: '1.2(a)',
    section: 'The two parts',
    component: 'Mending the lamp',
    parent: 'clause:c1.2',
    words: 'new glass for all nine panes',
    language: 'en',
    strength: 'will',
    strength_label: 'Stated as what will happen',
    earned_by: 'will include',
    earned_in: 'clause:c1.2',
    actors: '',
    beneficiaries: '',
    conditions: '',
    conditions_before: '',
    open_points: '',
    note: 'Who pays is not said here.',
    passage: 'passage:accord#6',
    passage_label: 'Accord text, paragraph 6',
    passage_sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    published_at: 'https://council.velmouth.example/accord',
    reported_by: 'passage:gull-gazette#3',
    address: `${root}declaration/c1-2a/`,
    json: `${root}declaration/c1-2a.json`,
  });
});

test('a term has a row, with a line for each place where it occurs', async () => {
  const rows = await rowsOf(glossary, agreement);
  expect(rows.find(({ id }) => id === 'term:herring-run')).toEqual({
    id: 'term:herring-run',
    term: 'Herring run',
    definition: 'The weeks in which the fish come in.',
    defined_by: 'Our explanation of the word',
    spellings: 'herring run\nherring come',
    occurs_in: '1.1\nGull Gazette, paragraph 4',
    address: `${root}glossary/herring-run/`,
  });
});
