import { z } from 'astro/zod';
import { collectionSchema } from '#exports/api/collection-file.ts';
import { collections, resources } from '#exports/api/collections.ts';
import { schemaAddress } from '#exports/api/envelope.ts';
import { thingSchema } from '#exports/api/thing-files.ts';
import type { Export } from '#exports/export.ts';
import { asJson } from '#exports/json-file.ts';

/** Every schema of a file of data: its name, its title, and its shape. */
export const schemas: readonly {
  readonly name: string;
  readonly title: string;
  readonly schema: z.ZodType;
}[] = [
  ...resources.map((it) => ({ name: it.name, title: it.about, schema: thingSchema(it) })),
  ...collections.map((it) => ({ name: it.page, title: it.title, schema: collectionSchema(it) })),
];

/** The JSON Schemas (2020-12) of all files of data, made from the shapes that fill them. */
export const schemaFiles: Export = {
  title: 'JSON Schemas',
  about:
    'The shape of each of these files, with what every field holds and whose words it is. Each file names its schema in its first field.',
  mediaType: 'application/schema+json',
  pattern: schemaAddress('{name}'),
  example: () => schemaAddress('clause'),
  files: ({ root }) =>
    schemas.map(({ name, title, schema }) => {
      const address = schemaAddress(name);
      const { $schema, ...rest } = z.toJSONSchema(schema, { override: ({ jsonSchema }) => open(jsonSchema) });
      return { address, content: asJson({ $schema, $id: `${root}${address}`, title, ...rest }) };
    }),
};

/** A later file of the same version may have more fields, and is to be valid for those who keep this schema. */
function open(schema: { additionalProperties?: unknown }): void {
  if (schema.additionalProperties === false) delete schema.additionalProperties;
}
