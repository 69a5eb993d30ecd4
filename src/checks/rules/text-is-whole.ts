import { strictRule, type Violation } from '#checks/rule.ts';
import { type Clause, type Corpus, passagesOf } from '#corpus/corpus.ts';
import { isUnreadable } from '#corpus/identify.ts';
import { isSound } from '#corpus/soundness.ts';
import { isWhole, runTexts } from '#text/excerpt.ts';
import { indexOfWords } from '#text/quotation.ts';

export const textIsWhole = strictRule(
  'text-is-whole',
  `Every word of the text is in exactly one sentence-level clause, in order, and every item is inside its sentence, in order.

Clauses come from the source that site.yaml names under text:, a group from one paragraph, and a paragraph with clauses
is stored whole. Only a list number ("1.") at the beginning of a paragraph belongs to no clause. Paragraphs before the
first clause, such as a title or a date line, are not part of the text. Add the missing clause, or correct its words.`,
  ({ corpus }) => {
    // Without the site's own file or its text nobody knows what is explained, or in which order.
    if (!corpus.sources.has(corpus.site?.data.text ?? '')) return [];
    const clauses = [...corpus.clauses.values()].filter(({ id }) => isSound(corpus, `clause:${id}`));
    const astray = clauses.filter((clause) => !isFromText(corpus, clause));
    if (astray.length > 0) return astray.map((clause) => otherSource(corpus, clause));
    const sentences = clauses.filter(({ parent }) => !parent);
    const byPassage = Map.groupBy(sentences, ({ from }) => from);
    return [
      ...[...byPassage].flatMap(([from, members]) => uncovered(corpus, from, members)),
      ...outOfPlace(corpus, sentences),
      ...skippedPassages(corpus, byPassage),
      ...clauses.flatMap((clause) => strayItems(corpus, clause)),
      ...orphans(corpus, clauses),
    ];
  },
);

function isFromText({ site, passages }: Corpus, { from }: Clause): boolean {
  return passages.get(from)?.source.id === site?.data.text;
}

function violation({ entry, id }: Clause, field: string, message: string, hint: string): Violation {
  return { place: entry.at([field]), subject: id, message, hint };
}

function otherSource({ site }: Corpus, clause: Clause): Violation {
  const message = `The words are from \`${clause.from}\`, which is not the text that is explained.`;
  return violation(
    clause,
    'from',
    message,
    `Take them from \`${site?.data.text}\`; other sources go under reportedBy.`,
  );
}

/** What remains of a passage when its clauses are taken out one after the other. */
function uncovered(corpus: Corpus, from: string, clauses: readonly Clause[]): Violation[] {
  const excerpt = corpus.passages.get(from)?.excerpt;
  const [first] = clauses;
  // A clause that cannot be read or is misquoted may hold the words that are missed here.
  const members = first?.group.clauses.length ?? 0;
  const isComplete = members === clauses.reduce((sum, { items }) => sum + 1 + items.length, 0);
  if (!excerpt || !first || !isComplete || isUnreadable(corpus, `clause:${first.group.id}`)) return [];
  if (!isWhole(excerpt)) {
    const message = `\`${from}\` is quoted in part, so its clauses cannot be the whole of it.`;
    return [violation(first, 'from', message, 'Quote the whole paragraph.')];
  }
  const text = runTexts(excerpt).join(' ');
  let end = /^\d+\.\s/.exec(text)?.[0].length ?? 0;
  for (const clause of clauses) {
    const start = indexOfWords(text, clause.words, end);
    if (start === -1) return [outOfOrder(clause)];
    const skipped = text.slice(end, start);
    const later = clauses.find(({ words }) => skipped.includes(words));
    if (later) return [outOfOrder(later)];
    if (skipped.trim() !== '') return [gapBeside(clause, skipped)];
    end = start + clause.words.length;
  }
  const rest = text.slice(end).trim();
  const last = clauses.at(-1);
  return rest === '' || !last ? [] : [gapBeside(last, rest)];
}

function gapBeside(clause: Clause, words: string): Violation {
  const message = `Words of \`${clause.from}\` next to this clause are in no clause: “${words.trim()}”.`;
  return violation(clause, 'words', message, 'Add them to this clause, or write the clause that is missing.');
}

function outOfOrder(clause: Clause): Violation {
  const message = `In \`${clause.from}\` these words do not come after the clause before them.`;
  const hint =
    'Number the clauses of a paragraph in the order of its text, and give every word to one of them.';
  return violation(clause, 'words', message, hint);
}

/** Groups that come from two paragraphs, and paragraphs that come in another order than their groups. */
function outOfPlace({ passages }: Corpus, sentences: readonly Clause[]): Violation[] {
  const paragraph = ({ from }: Clause) => passages.get(from)?.paragraph ?? 0;
  return sentences.flatMap((clause, index): Violation[] => {
    const before = sentences[index - 1];
    if (!before) return [];
    const isSameGroup = before.group === clause.group;
    if (isSameGroup && before.from !== clause.from) {
      const message = `\`${clause.group.id}\` has words of \`${before.from}\` and of \`${clause.from}\`.`;
      return [violation(clause, 'from', message, 'Give each paragraph a group of its own.')];
    }
    if (paragraph(clause) >= paragraph(before)) return [];
    const message = `\`${clause.from}\` stands in the text before \`${before.from}\`, and its clause after that one’s.`;
    return [violation(clause, 'from', message, 'Number the clauses in the order of the text.')];
  });
}

function skippedPassages(corpus: Corpus, byPassage: ReadonlyMap<string, readonly Clause[]>): Violation[] {
  const source = corpus.sources.get(corpus.site?.data.text ?? '');
  // A clause that cannot be read, or is not where it says, may be the one that is missed here.
  const isMissed = [...corpus.unreadable].some((ref) => ref.startsWith('clause:'));
  const isAstray = [...corpus.clauses.keys()].some((id) => !isSound(corpus, `clause:${id}`));
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

/** Items whose words are not in their sentence after those of the item before. */
function strayItems(corpus: Corpus, sentence: Clause): Violation[] {
  let end = 0;
  return sentence.items.flatMap((id): Violation[] => {
    const item = corpus.clauses.get(id);
    if (!item || !isSound(corpus, `clause:${id}`)) return [];
    const start = indexOfWords(sentence.words, item.words, end);
    if (start !== -1) {
      end = start + item.words.length;
      return [];
    }
    const isThere = indexOfWords(sentence.words, item.words) !== -1;
    const message = isThere
      ? `In \`${sentence.id}\` the words of this item do not come after those of the item before.`
      : `The words of this item are not in \`${sentence.id}\`.`;
    return [violation(item, 'words', message, 'Correct the words or the letter of the id.')];
  });
}

function orphans(corpus: Corpus, clauses: readonly Clause[]): Violation[] {
  return clauses
    .filter(
      ({ parent }) => parent && !corpus.clauses.has(parent) && !isUnreadable(corpus, `clause:${parent}`),
    )
    .map((clause) =>
      violation(
        clause,
        'words',
        `This item belongs to \`${clause.parent}\`, which does not exist.`,
        'Correct the words or the letter of the id.',
      ),
    );
}
