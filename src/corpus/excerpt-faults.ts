import type { Passage } from '#corpus/corpus.ts';
import { digest } from '#text/digest.ts';
import { type Excerpt, gap, isWhole, runTexts } from '#text/excerpt.ts';

/** One way in which a stored excerpt is not what was captured. */
export interface ExcerptFault {
  /** The line at fault, or the gap. */
  readonly subject: string;
  readonly message: string;
  readonly hint: string;
}

const copyAgain = 'Copy the words again from the capture, one sentence a line.';
const markGaps = `Write ${gap} on a line of its own exactly where sentences are left out.`;

function otherWords(words: string): string {
  const start = words.length > 40 ? `${words.slice(0, 40)}…` : words;
  return `“${start}” does not have the digest of the captured paragraph or of one of its sentences.`;
}

/**
 * Compares the stored words of a passage with the digests of its paragraph: all of them at once, or sentence by
 * sentence, where a gap has to stand exactly where sentences are left out.
 */
export function excerptFaults({ excerpt, source, paragraph, id }: Passage): ExcerptFault[] {
  if (!excerpt) return [];
  const { paragraphs } = source.data.capture;
  const captured = paragraphs[paragraph - 1];
  if (!captured) {
    const message = `The capture has no paragraph ${paragraph}: it has ${paragraphs.length}.`;
    return [{ subject: id, message, hint: 'Correct the number; non-blank lines count from 1.' }];
  }
  const [first] = excerpt.runs;
  if (!first) {
    const hint = 'Quote a sentence, or take `quoted:` away.';
    return [{ subject: gap, message: `Nothing is quoted here but ${gap}.`, hint }];
  }
  const known = captured.sentences ?? [];
  if (isWhole(excerpt)) {
    if (digest(runTexts(excerpt).join(' ')) === captured.sha256) return [];
    const isBySentence = first.some((line) => known.includes(digest(line)));
    if (!isBySentence)
      return [{ subject: first[0] ?? id, message: otherWords(first[0] ?? ''), hint: copyAgain }];
  }
  return lineFaults(excerpt, known);
}

function lineFaults({ runs, startsWithGap, endsWithGap }: Excerpt, known: readonly string[]): ExcerptFault[] {
  const faults: ExcerptFault[] = [];
  let next = 0;
  let isCertain = true;
  for (const [run, lines] of runs.entries()) {
    for (const [position, subject] of lines.entries()) {
      const at = known.indexOf(digest(subject), next);
      const hasGap = position === 0 && (run > 0 || startsWithGap);
      if (at === -1) {
        faults.push({ subject, message: otherWords(subject), hint: copyAgain });
      } else if (isCertain && at > next && !hasGap) {
        faults.push({
          subject,
          message: `Sentences are left out before these words without ${gap}.`,
          hint: markGaps,
        });
      } else if (isCertain && at === next && hasGap) {
        faults.push({
          subject,
          message: `Nothing is left out before these words, but ${gap} says so.`,
          hint: markGaps,
        });
      }
      // After a sentence that is not known, nobody can say where the next one should have stood.
      isCertain = at !== -1;
      if (at !== -1) next = at + 1;
    }
  }
  const subject = runs.at(-1)?.at(-1) ?? gap;
  if (faults.length === 0 && endsWithGap && next === known.length) {
    faults.push({
      subject: gap,
      message: `Nothing is left out after these words, but ${gap} says so.`,
      hint: markGaps,
    });
  } else if (faults.length === 0 && !endsWithGap && next < known.length) {
    faults.push({
      subject,
      message: `Sentences are left out after these words without ${gap}.`,
      hint: markGaps,
    });
  }
  return faults;
}
