import type { z } from 'astro/zod';
import { clauseSchema } from '#model/clause.ts';
import { componentSchema } from '#model/component.ts';
import { documentSchema } from '#model/document.ts';
import { lessonSchema } from '#model/lesson.ts';
import { pageSchema } from '#model/page.ts';
import { partySchema } from '#model/party.ts';
import { questionSchema } from '#model/question.ts';
import type { Kind } from '#model/ref.ts';
import { sourceSchema } from '#model/source.ts';
import { statementSchema } from '#model/statement.ts';
import { termSchema } from '#model/term.ts';
import { variantSchema } from '#model/variant.ts';

/** A folder of entries of one kind: MDX files with prose below their fields, or YAML files of fields alone. */
interface Collection {
  readonly kind: Kind;
  readonly format: 'mdx' | 'yaml';
  readonly schema: z.ZodType;
}

/** Every folder of entries, by its name. */
export const collections = {
  clauses: { kind: 'clause', format: 'mdx', schema: clauseSchema },
  components: { kind: 'component', format: 'mdx', schema: componentSchema },
  documents: { kind: 'document', format: 'mdx', schema: documentSchema },
  glossary: { kind: 'term', format: 'mdx', schema: termSchema },
  lessons: { kind: 'lesson', format: 'mdx', schema: lessonSchema },
  pages: { kind: 'page', format: 'mdx', schema: pageSchema },
  parties: { kind: 'party', format: 'mdx', schema: partySchema },
  questions: { kind: 'question', format: 'mdx', schema: questionSchema },
  sources: { kind: 'source', format: 'yaml', schema: sourceSchema },
  statements: { kind: 'statement', format: 'yaml', schema: statementSchema },
  variants: { kind: 'variant', format: 'yaml', schema: variantSchema },
} as const satisfies Record<string, Collection>;

export type CollectionName = keyof typeof collections;

/** A folder whose entries have prose. */
export type ProseCollectionName = {
  [Name in CollectionName]: (typeof collections)[Name]['format'] extends 'mdx' ? Name : never;
}[CollectionName];

/** The folders whose entries have prose. */
export const proseCollections = (Object.keys(collections) as CollectionName[]).filter(
  (name): name is ProseCollectionName => collections[name].format === 'mdx',
);

/** The folder that holds the entries of a kind; passages stand in those of sources. */
export function collectionOf(kind: Exclude<Kind, 'passage'>): CollectionName {
  return (Object.keys(collections) as CollectionName[]).find(
    (name) => collections[name].kind === kind,
  ) as CollectionName;
}
