import { commitments } from '#exports/csv/commitments.ts';
import { glossary } from '#exports/csv/glossary.ts';
import { tableFile, tableMetadata } from '#exports/csv/table-files.ts';
import type { Export } from '#exports/export.ts';

/** All that is published as tables, each with its data dictionary. */
export const tables: readonly Export[] = [
  tableFile(commitments),
  tableMetadata(commitments),
  tableFile(glossary),
  tableMetadata(glossary),
];
