import { strictRule, type Violation } from '#checks/rule.ts';
import { type Corpus, passagesOf, type Source } from '#corpus/corpus.ts';
import { isWhole } from '#text/excerpt.ts';

export const everyParagraphIsAccountedFor = strictRule(
  'every-paragraph-is-accounted-for',
  `Every paragraph of every source is quoted, summarised, or marked as out of scope with a reason; and what is left out
of an excerpt is summarised too.

A reader can then see that nothing was passed over. Add an entry to passages: for the paragraph.`,
  ({ corpus }) =>
    [...corpus.sources.values()].flatMap((source) => [
      ...missing(corpus, source),
      ...beyond(corpus, source),
      ...unsummarised(corpus, source),
    ]),
);

function missing(corpus: Corpus, source: Source): Violation[] {
  const total = source.data.capture.paragraphs.length;
  const numbers = Array.from({ length: total }, (_, index) => index + 1);
  const absent = numbers.filter((number) => !corpus.passages.has(`${source.id}#${number}`));
  if (absent.length === 0) return [];
  return [
    {
      place: source.at(['passages']),
      subject: source.id,
      message: `Of ${total} paragraphs these have no account: ${absent.join(', ')}.`,
      hint: 'Add each to `passages:` with `quoted`, `summary` or `outOfScope`.',
    },
  ];
}

function beyond(corpus: Corpus, source: Source): Violation[] {
  return passagesOf(corpus, source)
    .filter(({ sha256, excerpt }) => sha256 === undefined && !excerpt)
    .map(({ id, paragraph, place }) => ({
      place,
      subject: id,
      message: `The capture has no paragraph ${paragraph}: it has ${source.data.capture.paragraphs.length}.`,
      hint: 'Correct the number; non-blank lines count from 1.',
    }));
}

function unsummarised(corpus: Corpus, source: Source): Violation[] {
  return passagesOf(corpus, source)
    .filter(({ excerpt, data }) => excerpt && !isWhole(excerpt) && !data.summary && !data.outOfScope)
    .map(({ id, place }) => ({
      place,
      subject: id,
      message: `\`${id}\` is quoted in part and the rest is not summarised.`,
      hint: 'Add `summary:` for what is left out, or `outOfScope:` with the reason.',
    }));
}
