import { strictRule, type Violation } from '#checks/rule.ts';
import type { AnyEntry, Corpus } from '#corpus/corpus.ts';
import { type Kind, refParts } from '#model/ref.ts';

export const claimHasEvidence = strictRule(
  'claim-has-evidence',
  `Every paragraph that says something of the agreement links to what it rests on.

That is every paragraph on the pages about components, questions, documents, parties and terms, and every answer of a
lesson; a task asks and needs none, nor does an explanation of a word that is our own. A link to a clause or passage, a <Quote> or a <Clause> counts.
What is said of a question, document or party has one such paragraph at least.
A line that ends with a colon is borne out by the list directly below it; a paragraph that sums up the one beside it can be joined to it.`,
  ({ corpus }) =>
    // What is refused may have been meant as the evidence.
    corpus.entries
      .filter((entry) => makesClaims(corpus, entry) && entry.prose?.refused.length === 0)
      .flatMap((entry) => [...unsaid(entry), ...unproved(entry)]),
);

/** Kinds that say nothing without prose; of terms, the rule term-is-defined asks for it. */
const proseKinds: readonly Kind[] = ['question', 'document', 'party'];

const kinds: readonly Kind[] = [...proseKinds, 'component', 'term', 'lesson'];

function unsaid({ ref, entry, prose }: AnyEntry): Violation[] {
  const { kind, id } = refParts(ref);
  const hasParagraph = prose?.blocks.some(({ type }) => type === 'paragraph') || prose?.quotes.length;
  if (!proseKinds.includes(kind) || hasParagraph) return [];
  const hint = 'Write one below its fields, with a link to the clause or passage it rests on.';
  return [{ place: entry.place, subject: id, message: `The ${kind} \`${id}\` has no paragraph.`, hint }];
}

function unproved({ ref, prose }: AnyEntry): Violation[] {
  return (prose?.blocks ?? [])
    .filter(({ type, cites }) => type === 'paragraph' && !cites)
    .filter(({ text, leadsToList }) => !(leadsToList && text.trimEnd().endsWith(':')))
    .filter(({ part }) => part === 'answer' || (part === 'text' && !ref.startsWith('lesson:')))
    .map(({ text, place }) => ({
      place,
      subject: text,
      message: 'This paragraph cites nothing.',
      hint: 'Link the clause or passage it rests on, or join it to the paragraph that does.',
    }));
}

function makesClaims({ glossary }: Corpus, { ref }: AnyEntry): boolean {
  const { kind, id } = refParts(ref);
  const isOurs = kind === 'term' && glossary.get(id)?.data.definedBy === 'ours';
  return kinds.includes(kind) && !isOurs;
}
