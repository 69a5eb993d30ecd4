import { strictRule, type Violation } from '#checks/rule.ts';
import type { Clause, Corpus } from '#corpus/corpus.ts';
import { isUnreadable } from '#corpus/identify.ts';
import { wordsOf } from '#corpus/words.ts';

export const textIsWhole = strictRule(
  'text-is-whole',
  `Every word of the text is in exactly one sentence-level clause, in order, and every item is inside its sentence.

Only a list number ("1.") at the beginning of a paragraph belongs to no clause. Paragraphs before the first clause, such
as a title or a date line, are not part of the text. Add the missing clause, or correct its words.`,
  ({ corpus }) => {
    const sentences = [...corpus.clauses.values()].filter(({ parent }) => !parent);
    const byPassage = Map.groupBy(sentences, ({ from }) => from);
    return [
      ...[...byPassage].flatMap(([from, clauses]) => uncovered(corpus, from, clauses)),
      ...skippedPassages(corpus, byPassage),
      ...[...corpus.clauses.values()].flatMap((clause) => strayItem(corpus, clause)),
    ];
  },
);

/** What remains of a passage when its clauses are taken out one after the other. */
function uncovered(corpus: Corpus, from: string, clauses: readonly Clause[]): Violation[] {
  const text = wordsOf(corpus, `passage:${from}`)?.[0];
  const group = clauses[0]?.group.id;
  if (text === undefined || (group && isUnreadable(corpus, `clause:${group}`))) return [];
  let end = /^\d+\.\s/.exec(text)?.[0].length ?? 0;
  for (const clause of clauses) {
    const start = text.indexOf(clause.words, end);
    // A misquoted clause has a finding of its own, and one that repeats words stands out of order.
    if (start === -1) return text.includes(clause.words) ? [outOfOrder(clause)] : [];
    if (text.slice(end, start).trim() !== '') return [gapBefore(clause, from, text.slice(end, start))];
    end = start + clause.words.length;
  }
  const rest = text.slice(end).trim();
  const last = clauses.at(-1);
  return rest === '' || !last ? [] : [gapBefore(last, from, rest)];
}

function gapBefore({ entry, id }: Clause, from: string, words: string): Violation {
  return {
    place: entry.at(['words']),
    subject: id,
    message: `Words of \`${from}\` next to this clause are in no clause: “${words.trim()}”.`,
    hint: 'Add them to this clause, or write the clause that is missing.',
  };
}

function outOfOrder({ entry, id, from }: Clause): Violation {
  return {
    place: entry.at(['words']),
    subject: id,
    message: `In \`${from}\` these words do not come after the clause before them.`,
    hint: 'Number the clauses of a paragraph in the order of its text, and give every word to one of them.',
  };
}

function skippedPassages(corpus: Corpus, byPassage: ReadonlyMap<string, readonly Clause[]>): Violation[] {
  const text = corpus.site?.data.text;
  const source = corpus.sources.get(text ?? '');
  if (!source || !corpus.site || [...corpus.unreadable].some((ref) => ref.startsWith('clause:'))) return [];
  const paragraphs = source.data.capture.paragraphs.map((_, index) => index + 1);
  const first = paragraphs.findIndex((number) => byPassage.has(`${source.id}#${number}`));
  const skipped = paragraphs.slice(first).filter((number) => !byPassage.has(`${source.id}#${number}`));
  return skipped.map((number) => ({
    place: source.place,
    subject: `${source.id}#${number}`,
    message: `Paragraph ${number} of the text has no clause.`,
    hint: 'Write the clauses of that paragraph.',
  }));
}

function strayItem(corpus: Corpus, { id, parent, words, entry }: Clause): Violation[] {
  if (parent === undefined || isUnreadable(corpus, `clause:${parent}`)) return [];
  const sentence = corpus.clauses.get(parent);
  if (sentence?.words.includes(words)) return [];
  const message = sentence
    ? `The words of this item are not in \`${parent}\`.`
    : `This item belongs to \`${parent}\`, which does not exist.`;
  return [
    { place: entry.at(['words']), subject: id, message, hint: 'Correct the words or the letter of the id.' },
  ];
}
