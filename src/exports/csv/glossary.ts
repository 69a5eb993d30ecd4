import { termsByTitle } from '#corpus/by-name.ts';
import type { Term } from '#corpus/corpus.ts';
import { labelOf } from '#corpus/labels.ts';
import { proseText } from '#corpus/prose-text.ts';
import { occurrencesOf } from '#corpus/terms.ts';
import type { Table } from '#exports/csv/table.ts';
import { addressOf } from '#model/address.ts';
import { definers } from '#model/term.ts';

/** The terms of the glossary, a row each. */
export const glossary: Table<Term> = {
  address: 'glossary.csv',
  title: 'Glossary as a table',
  about:
    'One row a term, for a spreadsheet or a set of cards: its definition, whose this is, and where the term occurs.',
  columns: [
    { name: 'id', about: 'The id of the term. It never changes.', cell: (_, { id }) => `term:${id}` },
    { name: 'term', about: 'The term, in our words.', cell: (_, { data }) => data.title },
    {
      name: 'definition',
      about: 'What there is to know of it, in our words, as plain text; quotations stand in quotation marks.',
      isList: true,
      cell: (_, { prose }) => proseText(prose).split('\n\n').filter(Boolean),
    },
    {
      name: 'defined_by',
      about: 'Whose the definition is.',
      cell: (_, { data }) => definers[data.definedBy],
    },
    {
      name: 'spellings',
      about: 'How it is spelled where it occurs. Exact words of the text or of a source.',
      isList: true,
      cell: ({ corpus }, term) => [...new Set(occurrencesOf(corpus, term).flatMap((it) => it.spellings))],
    },
    {
      name: 'occurs_in',
      about: 'The clauses and quoted passages in which it occurs, as readers see them.',
      isList: true,
      cell: ({ corpus }, term) => occurrencesOf(corpus, term).map(({ ref }) => labelOf(corpus, ref)),
    },
    {
      name: 'address',
      about: 'The whole address of the page about the term.',
      isAddress: true,
      cell: ({ root }, { id }) => `${root}${addressOf(`term:${id}`)}`,
    },
  ],
  rows: ({ corpus }) => termsByTitle(corpus),
};
