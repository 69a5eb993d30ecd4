import { fileSchema, fileText } from '#exports/api/envelope.ts';
import { fileOf } from '#exports/api/link.ts';
import type { Resource } from '#exports/api/resource.ts';
import type { Export } from '#exports/export.ts';

/** The schema of a file about one thing. */
export function thingSchema({ schema }: Resource) {
  return fileSchema(schema.shape);
}

/** A file for each thing of one kind, with its data. */
export function thingFiles(resource: Resource): Export {
  const { name, title, about, kind, ids, data } = resource;
  const address = (id: string) => fileOf(`${kind}:${id}`) as string;
  return {
    title,
    about,
    mediaType: 'application/json',
    pattern: address(`{${name}}`),
    example: (corpus) => [...ids(corpus)].map(address)[0],
    files: ({ corpus, root }) =>
      [...ids(corpus)].map((id) => ({
        address: address(id),
        content: fileText({ corpus, root }, name, data({ corpus, root }, id)),
      })),
  };
}
