import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { type ProseCollectionName, proseCollections } from '#corpus/collections.ts';
import { contentFolder } from '#corpus/content-folder.ts';
import { entryId } from '#corpus/folder.ts';

/** Collections only render prose; everything else the site takes from the corpus, which has judged it already. */
const prose = (folder: ProseCollectionName) =>
  defineCollection({
    loader: glob({
      base: `${contentFolder()}/${folder}`,
      pattern: '**/*.mdx',
      // Astro's own ids are slugs: c1.2 would become c12.
      generateId: ({ entry }) => entryId(entry),
    }),
  });

export const collections = Object.fromEntries(proseCollections.map((name) => [name, prose(name)])) as Record<
  ProseCollectionName,
  ReturnType<typeof prose>
>;
