import { z } from 'astro/zod';
import type { Basis } from '#exports/api/basis.ts';
import type { Collection } from '#exports/api/collections.ts';
import { fileSchema, fileText } from '#exports/api/envelope.ts';
import { idSchema } from '#exports/api/link.ts';
import { ours } from '#exports/api/quotation.ts';
import type { Export } from '#exports/export.ts';
import { addressOf, besidePage } from '#model/address.ts';

/** The schema of a file with all there is of a kind. */
export function collectionSchema({ lists }: Collection) {
  const listed = Object.entries(lists).map(([field, { schema, title }]) => [
    field,
    z.array(schema).describe(`${title}, as each stands in its own file.`),
  ]);
  return fileSchema({
    id: idSchema,
    url: z.url().describe('The whole address of the page that lists the same.'),
    title: ours('The heading of that page.'),
    ...Object.fromEntries(listed),
  });
}

/** One file with all there is of a kind. */
export function collectionFile(collection: Collection): Export {
  const { page, title, lists } = collection;
  const address = besidePage(addressOf(`page:${page}`), 'json');
  const contents = Object.values(lists).map((it) => it.title.toLowerCase());
  return {
    title,
    about: `In one file, in the order of the site: ${contents.join(' and ')}, as each stands in its own file.`,
    mediaType: 'application/json',
    pattern: address,
    example: () => address,
    files: ({ corpus, root }) => [
      { address, content: fileText({ corpus, root }, page, collectionData({ corpus, root }, collection)) },
    ],
  };
}

function collectionData(basis: Basis, { page, lists }: Collection): object {
  const { corpus, root } = basis;
  const listed = Object.entries(lists).map(([field, { ids, data }]) => [
    field,
    [...ids(corpus)].map((id) => data(basis, id)),
  ]);
  return {
    id: `page:${page}`,
    url: `${root}${addressOf(`page:${page}`)}`,
    title: corpus.pages.get(page)?.data.title,
    ...Object.fromEntries(listed),
  };
}
