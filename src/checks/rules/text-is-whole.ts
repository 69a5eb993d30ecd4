import { strictRule, type Violation } from '#checks/rule.ts';
import { type Clause, type Corpus, passagesOf } from '#corpus/corpus.ts';
import { isUnreadable } from '#corpus/identify.ts';
import { isSound } from '#corpus/soundness.ts';
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
  if (!clauses.every((clause) => isSound(corpus, `clause:${clause.id}`))) return [];
  let end = /^\d+\.\s/.exec(text)?.[0].length ?? 0;
  for (const clause of clauses) {
    const start = text.indexOf(clause.words, end);
    if (start === -1) return [outOfOrder(clause)];
    const skipped = text.slice(end, start);
    const later = clauses.find(({ words }) => skipped.includes(words));
    if (later) return [outOfOrder(later)];
    if (skipped.trim() !== '') return [gapBefore(clause, from, skipped)];
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
  const source = corpus.sources.get(corpus.site?.data.text ?? '');
  // A clause that cannot be read, or is not where it says, may be the one that is missed here.
  const isMissed = [...corpus.unreadable].some((ref) => ref.startsWith('clause:'));
  const isAstray = [...byPassage.values()].flat().some(({ id }) => !isSound(corpus, `clause:${id}`));
  if (!source || isMissed || isAstray) return [];
  const passages = passagesOf(corpus, source);
  const first = passages.findIndex(({ id }) => byPassage.has(id));
  return passages
    .slice(first)
    .filter(({ id }) => !byPassage.has(id))
    .map(({ id, paragraph, place }) => ({
      place,
      subject: id,
      message: `Paragraph ${paragraph} of the text has no clause.`,
      hint: 'Write the clauses of that paragraph.',
    }));
}

function strayItem(corpus: Corpus, { id, parent, words, entry }: Clause): Violation[] {
  if (parent === undefined || isUnreadable(corpus, `clause:${parent}`)) return [];
  const sentence = corpus.clauses.get(parent);
  if (sentence?.words.includes(words)) return [];
  // Words that are not the source's have a finding of their own.
  const isMisquoted = [id, parent].some((it) => corpus.clauses.has(it) && !isSound(corpus, `clause:${it}`));
  if (isMisquoted) return [];
  const message = sentence
    ? `The words of this item are not in \`${parent}\`.`
    : `This item belongs to \`${parent}\`, which does not exist.`;
  return [
    { place: entry.at(['words']), subject: id, message, hint: 'Correct the words or the letter of the id.' },
  ];
}
