import type { Kind } from '#model/ref.ts';

/** What a thing of each kind is called before its own name, where things of several kinds stand together. */
export const kindNames: Readonly<Record<Kind, string>> = {
  clause: 'Clause',
  passage: 'Quoted passage',
  source: 'Source',
  component: 'Component page',
  question: 'Question',
  variant: 'Wording',
  statement: 'Statement',
  party: 'Party',
  document: 'Document',
  term: 'Term',
  lesson: 'Lesson',
  page: 'Page',
};
