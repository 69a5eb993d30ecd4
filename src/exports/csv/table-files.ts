import { howToReadBack } from '#exports/csv/formula-guard.ts';
import { csvText, listSeparator, type Table } from '#exports/csv/table.ts';
import type { Explainer, Export } from '#exports/export.ts';
import { asJson } from '#exports/json-file.ts';

/** A table as a file. */
export function tableFile<Row>(table: Table<Row>): Export {
  const { address, title, about } = table;
  return {
    title,
    about,
    mediaType: 'text/csv',
    pattern: address,
    example: () => address,
    files: (explainer) => [{ address, content: csvText(explainer, table) }],
  };
}

/**
 * The description of a table for programs, where these look for it: beside the file (W3C, Metadata Vocabulary for Tabular
 * Data, and Model for Tabular Data, 5.3).
 */
export function tableMetadata<Row>(table: Table<Row>): Export {
  const address = `${table.address}-metadata.json`;
  return {
    title: `${table.title}: data dictionary`,
    about:
      'What each column holds, and whose words these are, as the W3C’s vocabulary for tabular data has it.',
    mediaType: 'application/csvm+json',
    pattern: address,
    example: () => address,
    files: (explainer) => [{ address, content: asJson(description(explainer, table)) }],
  };
}

function description<Row>({ corpus }: Explainer, table: Table<Row>): object {
  const { author, rights, language } = corpus.site.data;
  const [id] = table.columns;
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': language }],
    // Relative, so that it holds for a copy of both files too.
    url: table.address,
    'dc:title': table.title,
    'dc:description': `${table.about} ${howToReadBack}`,
    'dc:creator': author,
    'dc:rights': rights,
    dialect: { encoding: 'utf-8', header: true, delimiter: ',', lineTerminators: ['\r\n', '\n'] },
    tableSchema: {
      primaryKey: id?.name,
      columns: table.columns.map(({ name, about, isAddress, isList }) => ({
        name,
        titles: name,
        'dc:description': about,
        datatype: isAddress ? 'anyURI' : 'string',
        ...(isList && { separator: listSeparator }),
      })),
    },
  };
}
