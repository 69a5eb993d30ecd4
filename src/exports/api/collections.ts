import { clause } from '#exports/api/clause.ts';
import { component } from '#exports/api/component.ts';
import { document } from '#exports/api/document.ts';
import { group } from '#exports/api/group.ts';
import { party } from '#exports/api/party.ts';
import { question } from '#exports/api/question.ts';
import type { Resource } from '#exports/api/resource.ts';
import { source } from '#exports/api/source.ts';
import { statement } from '#exports/api/statement.ts';
import { term } from '#exports/api/term.ts';
import { variant } from '#exports/api/variant.ts';

/** One file with all there is of a kind, beside the page that lists it. */
export interface Collection {
  /** The id of that page, and the name of the schema. */
  readonly page: string;
  readonly title: string;
  /** What is in it, by the field that holds it. */
  readonly lists: Readonly<Record<string, Resource>>;
}

/** Every collection. */
export const collections: readonly Collection[] = [
  { page: 'declaration', title: 'The whole text', lists: { groups: group, clauses: clause } },
  { page: 'guarantees', title: 'All components', lists: { components: component } },
  { page: 'sources', title: 'All sources', lists: { sources: source } },
  { page: 'parties', title: 'All parties', lists: { parties: party } },
  { page: 'wording', title: 'All differences in wording', lists: { variants: variant } },
  { page: 'questions', title: 'All questions', lists: { questions: question } },
  { page: 'statements', title: 'All statements', lists: { statements: statement } },
  { page: 'documents', title: 'All documents', lists: { documents: document } },
  { page: 'glossary', title: 'All terms', lists: { terms: term } },
];

/** Everything that has a file of its own. */
export const resources: readonly Resource[] = collections.flatMap(({ lists }) => Object.values(lists));
