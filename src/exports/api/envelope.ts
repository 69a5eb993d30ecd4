import { z } from 'astro/zod';
import { editionOf } from '#corpus/edition.ts';
import type { Basis } from '#exports/api/basis.ts';
import { ours } from '#exports/api/quotation.ts';
import { asJson } from '#exports/json-file.ts';

/** The version of every shape. Within one, fields are only ever added. */
export const version = 1;

const first = {
  $schema: z.url().describe('The JSON Schema of this file.'),
  version: z.literal(version).describe('Within a version, fields are only ever added.'),
};

const last = {
  author: z.string().describe('Who wrote all words that are not quoted.'),
  edition: z.iso.date().describe('The day from which on this site says what it says here.'),
  rights: ours('Whose words are whose, and who may reuse them.'),
};

/** The schema of a file: the fields of what it holds, between those that every file has. */
export function fileSchema(shape: z.ZodRawShape): z.ZodObject {
  return z.strictObject({ ...first, ...shape, ...last });
}

/** The address of a schema, relative to the root of the site. */
export function schemaAddress(name: string): string {
  return `schemas/v${version}/${name}.json`;
}

/** The text of a file of data, for readers too: indented, with a line end. */
export function fileText(basis: Basis, schema: string, data: object): string {
  const { author, rights } = basis.corpus.site.data;
  const $schema = `${basis.root}${schemaAddress(schema)}`;
  return asJson({ $schema, version, ...data, author, edition: editionOf(basis.corpus), rights });
}
