import { strictRule } from '#checks/rule.ts';
import type { AnyEntry, Corpus } from '#corpus/corpus.ts';
import { type Kind, refParts } from '#model/ref.ts';

export const claimHasEvidence = strictRule(
  'claim-has-evidence',
  `Every paragraph that says something of the agreement links to what it rests on.

That is every paragraph on the pages about components, questions, documents, parties and terms, and every answer of a
lesson; a task asks and needs none, nor does an explanation of a word that is our own. A link to a clause or passage, a <Quote> or a <Clause> counts.
A line that ends with a colon is borne out by the list below it; a paragraph that sums up the one beside it can be joined to it.`,
  ({ corpus }) =>
    // What is refused may have been meant as the evidence.
    corpus.entries
      .filter((entry) => makesClaims(corpus, entry) && entry.prose?.refused.length === 0)
      .flatMap(({ ref, prose }) =>
        (prose?.blocks ?? [])
          .filter(({ type, text, cites }) => type === 'paragraph' && !cites && !text.trimEnd().endsWith(':'))
          .filter(({ part }) => part === 'answer' || (part === 'text' && !ref.startsWith('lesson:')))
          .map(({ text, place }) => ({
            place,
            subject: text,
            message: 'This paragraph cites nothing.',
            hint: 'Link the clause or passage it rests on, or join it to the paragraph that does.',
          })),
      ),
);

const kinds: readonly Kind[] = ['component', 'question', 'document', 'party', 'term', 'lesson'];

function makesClaims({ glossary }: Corpus, { ref }: AnyEntry): boolean {
  const { kind, id } = refParts(ref);
  return kinds.includes(kind) && glossary.get(id)?.data.definedBy !== 'ours';
}
