import { conditionsBefore } from '#corpus/activation.ts';
import { type Clause, componentOf } from '#corpus/corpus.ts';
import { labelOf } from '#corpus/labels.ts';
import { proseText } from '#corpus/prose-text.ts';
import { strengthOf } from '#corpus/strength.ts';
import { languageOf } from '#corpus/words.ts';
import { fileOf } from '#exports/api/link.ts';
import type { Column, Table } from '#exports/csv/table.ts';
import { addressOf } from '#model/address.ts';
import { strengths } from '#model/strength.ts';

const theirs = 'Exact words of the text.';

const columns: readonly Column<Clause>[] = [
  { name: 'id', about: 'The id of the clause. It never changes.', cell: (_, { id }) => `clause:${id}` },
  { name: 'number', about: 'The number that readers see.', cell: (_, { label }) => label },
  {
    name: 'section',
    about: 'The part of the text that the clause stands in.',
    cell: (_, { group }) => group.section.heading,
  },
  {
    name: 'component',
    about: 'The heading of the component that it belongs to, in our words. Empty where it belongs to none.',
    cell: ({ corpus }, { group }) => componentOf(corpus, group.id)?.data.title,
  },
  {
    name: 'parent',
    about:
      'For a lettered item, the id of its sentence. The words of the item stand in those of the sentence too.',
    cell: (_, { parent }) => parent && `clause:${parent}`,
  },
  { name: 'words', about: `The clause. ${theirs}`, cell: (_, { words }) => words },
  {
    name: 'language',
    about: 'The language of the words, as a BCP 47 tag.',
    cell: ({ corpus }, { id }) => languageOf(corpus, `clause:${id}`),
  },
  {
    name: 'strength',
    about: `How firmly it is worded, from the firmest: ${Object.keys(strengths).join(', ')}. A reading of the verb, not legal advice.`,
    cell: ({ corpus }, clause) => strengthOf(corpus, clause)?.value,
  },
  {
    name: 'strength_label',
    about: 'What readers see for it, in our words.',
    cell: ({ corpus }, clause) => {
      const reading = strengthOf(corpus, clause);
      return reading && strengths[reading.value];
    },
  },
  {
    name: 'earned_by',
    about: `The words that earn it. ${theirs}`,
    isList: true,
    cell: ({ corpus }, clause) => strengthOf(corpus, clause)?.earnedBy,
  },
  {
    name: 'earned_in',
    about: 'The id of the clause that has these words, where it is another one.',
    cell: ({ corpus }, clause) => {
      const under = strengthOf(corpus, clause)?.under;
      return under && `clause:${under.id}`;
    },
  },
  {
    name: 'actors',
    about: 'Who is to act, as the text names them; in our words.',
    isList: true,
    cell: (_, { entry }) => entry.data.actors,
  },
  {
    name: 'beneficiaries',
    about: 'For whom, as the text names them; in our words.',
    isList: true,
    cell: (_, { entry }) => entry.data.beneficiaries,
  },
  {
    name: 'conditions',
    about: `What has to be so first. ${theirs}`,
    isList: true,
    cell: (_, { entry }) => entry.data.conditions,
  },
  {
    name: 'conditions_before',
    about: `What has to be so first by words before the list that the clause stands in, for all in the list. ${theirs}`,
    isList: true,
    cell: ({ corpus }, clause) => conditionsBefore(corpus, clause).map(({ words }) => words),
  },
  {
    name: 'open_points',
    about: 'What a reader would ask next and the words do not answer, in our words.',
    isList: true,
    cell: (_, { entry }) => entry.data.open,
  },
  {
    name: 'note',
    about: 'Our note, as plain text; quotations stand in quotation marks.',
    isList: true,
    cell: (_, { entry }) => proseText(entry.prose).split('\n\n').filter(Boolean),
  },
  {
    name: 'passage',
    about: 'The id of the passage that holds the words.',
    cell: (_, { from }) => `passage:${from}`,
  },
  {
    name: 'passage_label',
    about: 'The source and the paragraph, as readers see them.',
    cell: ({ corpus }, { from }) => labelOf(corpus, `passage:${from}`),
  },
  {
    name: 'passage_sha256',
    about: 'The digest of the captured paragraph, in hexadecimal.',
    cell: ({ corpus }, { from }) => corpus.passages.get(from)?.sha256,
  },
  {
    name: 'published_at',
    about: 'The publisher’s address of the page that has the words.',
    isAddress: true,
    cell: ({ corpus }, { from }) => corpus.passages.get(from)?.source.data.url,
  },
  {
    name: 'reported_by',
    about: 'The ids of the passages of other sources that report the clause.',
    isList: true,
    cell: (_, { reportedBy }) => reportedBy.map((id) => `passage:${id}`),
  },
  {
    name: 'address',
    about: 'The whole address of the page about the clause.',
    isAddress: true,
    cell: ({ root }, { id }) => `${root}${addressOf(`clause:${id}`)}`,
  },
  {
    name: 'json',
    about: 'The whole address of the file with all its data.',
    isAddress: true,
    cell: ({ root }, { id }) => `${root}${fileOf(`clause:${id}`)}`,
  },
];

/** The clauses of the text, a row each. */
export const commitments: Table<Clause> = {
  address: 'commitments.csv',
  title: 'Table of the clauses',
  about:
    'One row a clause, for a spreadsheet: its words, how firmly it is worded and by which words, who is to act, the conditions, what is left open, and where the words stand.',
  columns,
  rows: ({ corpus }) => [...corpus.clauses.values()],
};
