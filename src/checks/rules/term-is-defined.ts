import { strictRule, type Violation } from '#checks/rule.ts';
import type { Corpus, Term } from '#corpus/corpus.ts';
import { occurrencesOf } from '#corpus/terms.ts';

export const termIsDefined = strictRule(
  'term-is-defined',
  `Every term of the glossary is said what it means or that it is not defined, and it occurs in a clause or a quoted passage.

Where it occurs is computed from the words under matches:. Below the fields stands what a reader should know of it: the
explanation of a source, ours, or that the sources use it and do not define it.`,
  ({ corpus }) =>
    [...corpus.glossary.values()].flatMap((term) => [...withoutText(term), ...nowhere(corpus, term)]),
);

function withoutText({ prose, data, place }: Term): Violation[] {
  if (prose.refused.length > 0 || prose.blocks.some(({ type }) => type === 'paragraph')) return [];
  const message = `Nothing is said about the term ${data.title}.`;
  return [{ place, subject: data.title, message, hint: 'Say it below the fields, or say that nobody does.' }];
}

function nowhere(corpus: Corpus, term: Term): Violation[] {
  // What cannot be read may be where it occurs.
  if (corpus.unreadable.size > 0 || occurrencesOf(corpus, term).length > 0) return [];
  const { title, matches } = term.data;
  const message = `None of ${matches.join(', ')} stands in a clause or a quoted passage.`;
  return [
    {
      place: term.at(['matches']),
      subject: title,
      message,
      hint: 'Correct `matches:`, or remove the entry.',
    },
  ];
}
