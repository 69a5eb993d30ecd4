import type { z } from 'astro/zod';
import { type CollectionName, collections } from '#corpus/collections.ts';
import type { AnyEntry, Corpus } from '#corpus/corpus.ts';
import type { Entry, ProseEntry } from '#corpus/entry.ts';
import { readFields } from '#corpus/fields.ts';
import { correctionsSchema } from '#model/correction.ts';
import type { Ref } from '#model/ref.ts';
import { siteSchema } from '#model/site.ts';
import { subjectsSchema } from '#model/subject.ts';
import { timelineSchema } from '#model/timeline.ts';

type Parts = Pick<Corpus, CollectionName | 'site' | 'timeline' | 'subjects' | 'corrections'>;

/** Every entry of every kind in one list, with what its fields hold. What is in no folder belongs to the page that shows it. */
export function listEntries(parts: Parts): AnyEntry[] {
  const { clauses, site, timeline, subjects, corrections } = parts;
  const { clauses: clauseFolder, ...others } = collections;
  const names = Object.keys(others) as Exclude<CollectionName, 'clauses'>[];
  return [
    ...[...clauses.values()].map(({ id, entry }) => describe(`clause:${id}`, entry, clauseFolder.schema)),
    ...names.flatMap((name) => {
      const { kind, schema } = collections[name];
      return [...parts[name].values()].map((entry) => describe(`${kind}:${entry.id}`, entry, schema));
    }),
    ...(timeline ? [describe('page:timeline', timeline, timelineSchema)] : []),
    ...(subjects ? [describe('page:search', subjects, subjectsSchema)] : []),
    ...(corrections ? [describe('page:corrections', corrections, correctionsSchema)] : []),
    ...(site ? [describe('page:home', site, siteSchema)] : []),
  ];
}

function describe(ref: Ref, entry: Entry<unknown> | ProseEntry<unknown>, schema: z.ZodType): AnyEntry {
  return {
    ref,
    entry,
    prose: 'prose' in entry ? entry.prose : undefined,
    fields: readFields(schema, entry),
  };
}
