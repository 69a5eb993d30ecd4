import type { Passage } from '#corpus/corpus.ts';
import type { Capture } from '#model/source.ts';
import { digest } from '#text/digest.ts';
import { type Excerpt, gap, isWhole, type Piece, runTexts } from '#text/excerpt.ts';

/** One way in which a stored excerpt is not what was captured. */
export interface ExcerptFault {
  /** The words at fault, or the gap. */
  readonly subject: string;
  readonly message: string;
  readonly hint: string;
}

type CapturedParagraph = Capture['paragraphs'][number];

/** A place between two words of a paragraph, up to which pieces of it were found. */
interface Position {
  /** How many sentences stand wholly before it. */
  readonly sentence: number;
  /** Whether it is inside the next one. */
  readonly isInside: boolean;
}

const start: Position = { sentence: 0, isInside: false };
const copyAgain = 'Copy the words again from the capture, one sentence a line.';
const markGaps = `Write ${gap} exactly where words or sentences are left out.`;
const captureAgain =
  'Copy the words again from the capture; for a phrase that is new here, run `npm run capture` with `--write`.';

/**
 * Compares the stored words of a passage with the digests of its paragraph: all of them at once, or sentence by sentence
 * and phrase by phrase, where a gap has to stand exactly where something is left out.
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
  if (isWhole(excerpt)) {
    if (digest(runTexts(excerpt).join(' ')) === captured.sha256) return [];
    const isBySentence = first.some((piece) => find(piece, captured, start, 0));
    if (!isBySentence) return [unknown(first[0] as Piece)];
  }
  return pieceFaults(excerpt, captured);
}

/**
 * Where a piece stands in its paragraph, after what was found before it; `undefined` when no digest is that of its words.
 *
 * @param taken how many of the captured phrases stand up to there
 */
function find(
  { words, isPhrase }: Piece,
  { sha256, sentences = [sha256], phrases = [] }: CapturedParagraph,
  after: Position,
  taken: number,
): { begins: Position; ends: Position; taken: number } | undefined {
  const digested = digest(words);
  if (!isPhrase) {
    const sentence = sentences.indexOf(digested, after.isInside ? after.sentence + 1 : after.sentence);
    if (sentence === -1) return undefined;
    return {
      begins: { sentence, isInside: false },
      ends: { sentence: sentence + 1, isInside: false },
      taken,
    };
  }
  const index = phrases.findIndex(
    (it, number) => number >= taken && it.sha256 === digested && it.sentence > after.sentence,
  );
  const phrase = phrases[index];
  if (!phrase) return undefined;
  return {
    begins: { sentence: phrase.sentence - 1, isInside: !phrase.opens },
    ends: { sentence: phrase.closes ? phrase.sentence : phrase.sentence - 1, isInside: !phrase.closes },
    taken: index + 1,
  };
}

function pieceFaults(
  { runs, startsWithGap, endsWithGap }: Excerpt,
  captured: CapturedParagraph,
): ExcerptFault[] {
  const faults: ExcerptFault[] = [];
  let position = start;
  let taken = 0;
  let isCertain = true;
  for (const [run, pieces] of runs.entries()) {
    for (const [index, piece] of pieces.entries()) {
      const found = find(piece, captured, position, taken);
      if (!found) faults.push(unknown(piece));
      else if (isCertain) {
        const hasGap = index === 0 && (run > 0 || startsWithGap);
        faults.push(...gapFault(piece.words, 'before', hasGap, !isSame(position, found.begins)));
      }
      // After words that are not known, nobody can say where the next ones should have stood.
      isCertain = found !== undefined;
      if (found) ({ ends: position, taken } = found);
    }
  }
  if (faults.length > 0) return faults;
  const end = { sentence: captured.sentences?.length ?? 1, isInside: false };
  const last = runs.at(-1)?.at(-1)?.words ?? gap;
  return gapFault(last, 'after', endsWithGap, !isSame(position, end));
}

function isSame(a: Position, b: Position): boolean {
  return a.sentence === b.sentence && !a.isInside && !b.isInside;
}

function gapFault(words: string, side: 'before' | 'after', has: boolean, needs: boolean): ExcerptFault[] {
  if (has === needs) return [];
  const message = has
    ? `Nothing is left out ${side} these words, but ${gap} says so.`
    : `Words are left out ${side} these without ${gap}.`;
  return [{ subject: has && side === 'after' ? gap : words, message, hint: markGaps }];
}

function unknown({ words, isPhrase }: Piece): ExcerptFault {
  const beginning = words.length > 40 ? `${words.slice(0, 40)}…` : words;
  return {
    subject: words,
    message: isPhrase
      ? `“${beginning}” does not have the digest of a phrase of the captured paragraph.`
      : `“${beginning}” does not have the digest of the captured paragraph or of one of its sentences.`,
    hint: isPhrase ? captureAgain : copyAgain,
  };
}
