import { stringify } from 'csv-stringify/sync';
import type { Basis } from '#exports/api/basis.ts';
import { guard } from '#exports/csv/formula-guard.ts';
import { normalise } from '#text/normalise.ts';

/** A column of a table: what a row has in it, and what there is to know of it. */
export interface Column<Row> {
  /** In lower case, with `_` between words. */
  readonly name: string;
  /** What is in it, and whose words these are; one sentence or two. */
  readonly about: string;
  /** Whether it is an address; it is text otherwise. */
  readonly isAddress?: boolean;
  /** What a row has in it; a list where it may have several, one a line. Nothing where it has none. */
  cell(basis: Basis, row: Row): string | readonly string[] | undefined;
  /** Whether a row may have several. */
  readonly isList?: boolean;
}

/** A table with a row for each thing of a kind. */
export interface Table<Row> {
  /** Relative to the root of the site. */
  readonly address: string;
  readonly title: string;
  readonly about: string;
  /** The first identifies the row. */
  readonly columns: readonly Column<Row>[];
  rows(basis: Basis): readonly Row[];
}

/** What stands between the values of a cell that has several: none of them has a line end in it. */
export const listSeparator = '\n';

/**
 * A table as CSV (RFC 4180), in UTF-8. It begins with a byte order mark, without which a spreadsheet program that is given
 * the file by a double click takes it for another encoding, and spoils every letter beyond ASCII.
 */
export function csvText<Row>(basis: Basis, { columns, rows }: Table<Row>): string {
  const records = rows(basis).map((row) => columns.map((column) => guard(cellText(column.cell(basis, row)))));
  return stringify([columns.map(({ name }) => name), ...records], {
    bom: true,
    record_delimiter: '\r\n',
    // By itself the library quotes a cell for the whole pair only, and most readers take either half for the end of a row.
    quoted_match: /[\r\n]/,
  });
}

function cellText(value: string | readonly string[] | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : value.map(normalise).join(listSeparator);
}
