import { collectionFile } from '#exports/api/collection-file.ts';
import { collections, resources } from '#exports/api/collections.ts';
import { schemaFiles } from '#exports/api/schema-files.ts';
import { thingFiles } from '#exports/api/thing-files.ts';
import type { Export } from '#exports/export.ts';

/** All that is published as JSON: each thing, all of a kind together, and the schemas of both. */
export const dataFiles: readonly Export[] = [
  ...resources.map(thingFiles),
  ...collections.map(collectionFile),
  schemaFiles,
];
