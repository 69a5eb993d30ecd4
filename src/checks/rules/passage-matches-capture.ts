import { strictRule, type Violation } from '#checks/rule.ts';
import type { Passage } from '#corpus/corpus.ts';
import { digest } from '#text/digest.ts';
import { type Excerpt, gap, isWhole, runTexts } from '#text/excerpt.ts';

export const passageMatchesCapture = strictRule(
  'passage-matches-capture',
  `The stored words of a passage are those of the captured source, by SHA-256.

A whole paragraph is compared with the paragraph's digest. An excerpt has one sentence a line and a line with […]
wherever sentences are left out; each line is compared with the digests of the paragraph's sentences, in order.
A digest cannot say what is wrong, only that something is: copy the words again from the capture.`,
  ({ corpus }) =>
    [...corpus.passages.values()].flatMap((passage) => {
      const { excerpt } = passage;
      return excerpt ? checkPassage(passage, excerpt) : [];
    }),
);

function checkPassage(passage: Passage, excerpt: Excerpt): Violation[] {
  const index = passage.source.data.passages.indexOf(passage.data);
  const violation = (subject: string, message: string, hint: string): Violation => ({
    place: passage.source.at(['passages', index, 'quoted']),
    subject,
    message,
    hint,
  });
  if (passage.sha256 === undefined) {
    const { length } = passage.source.data.capture.paragraphs;
    const message = `The capture has no paragraph ${passage.paragraph}: it has ${length}.`;
    return [violation(passage.id, message, 'Correct the number; non-blank lines count from 1.')];
  }
  if (isWhole(excerpt) && digest(runTexts(excerpt)[0] ?? '') === passage.sha256) return [];
  const known = passage.source.data.capture.paragraphs[passage.paragraph - 1]?.sentences ?? [];
  return checkLines(excerpt, known).map(([line, message]) =>
    violation(line, message, 'Copy the words again from the capture, one sentence a line.'),
  );
}

/** What is wrong with an excerpt, line by line: each line is a sentence, and […] stands exactly where some are left out. */
function checkLines(
  { runs, startsWithGap, endsWithGap }: Excerpt,
  known: readonly string[],
): [string, string][] {
  const wrong: [string, string][] = [];
  let next = 0;
  for (const [run, lines] of runs.entries()) {
    for (const [position, line] of lines.entries()) {
      const at = known.indexOf(digest(line), next);
      const mayskip = position === 0 && (run > 0 || startsWithGap);
      if (at === -1)
        wrong.push([
          line,
          'These words do not have the digest of the captured paragraph or of one of its sentences.',
        ]);
      else if (at > next && !mayskip)
        wrong.push([line, `Sentences are left out before these words without ${gap}.`]);
      else if (at === next && mayskip)
        wrong.push([line, `Nothing is left out before these words, but ${gap} says so.`]);
      next = at === -1 ? next : at + 1;
    }
  }
  if (wrong.length === 0 && endsWithGap !== next < known.length) {
    wrong.push([gap, `Whether ${gap} stands at the end must show whether the paragraph goes on.`]);
  }
  return wrong;
}
