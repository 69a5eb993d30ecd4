import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import type { z } from 'astro/zod';
import { contentFolder } from '#corpus/content-folder.ts';
import { entryId } from '#corpus/entry.ts';
import { clauseSchema } from '#model/clause.ts';
import { componentSchema } from '#model/component.ts';
import { pageSchema } from '#model/page.ts';

/** Collections only render prose; everything else the site takes from the corpus, which has checked it. */
const prose = <Schema extends z.ZodType>(folder: string, schema: Schema) =>
  defineCollection({
    loader: glob({
      base: `${contentFolder()}/${folder}`,
      pattern: '*.mdx',
      // Astro's own ids are slugs: c1.2 would become c12.
      generateId: ({ entry }) => entryId(entry),
    }),
    schema,
  });

export const collections = {
  clauses: prose('clauses', clauseSchema),
  components: prose('components', componentSchema),
  pages: prose('pages', pageSchema),
};
