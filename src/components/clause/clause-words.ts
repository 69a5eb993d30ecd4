import { parentClauseId, parseClauseId } from '#text/numbering.ts';
import { growToWords, type Stretch } from '#text/whole-words.ts';

/** Words of a clause, as they stand on the page. */
export interface ClauseWords {
  /** The block that the clause stands in. */
  readonly clause: HTMLElement;
  /** The paragraph that holds its words. */
  readonly paragraph: Element;
  /** Which of its characters these are. */
  readonly stretch: Stretch;
  readonly text: string;
}

/** All the words of some clauses. */
export function wholeWords(clauses: Iterable<HTMLElement>): ClauseWords[] {
  return wordsOf(clauses, ({ textContent }) => ({ start: 0, end: textContent.length }));
}

/**
 * The words of clauses that a selection covers, in whole words; none when they are no unbroken run of the text. An item is left
 * out behind its sentence, which has its words.
 */
export function selectedWords(selection: Selection | null): ClauseWords[] {
  if (!selection || selection.isCollapsed) return [];
  const range = selection.getRangeAt(0);
  const covered = wordsOf(document.querySelectorAll<HTMLElement>('.clause'), (paragraph) =>
    commonStretch(range, paragraph),
  );
  const places = covered.map(({ clause }) => Number(controlsOf(clause)?.getAttribute('place')));
  if (places.some((place, index) => place !== (places[0] ?? 0) + index)) return [];
  const ids = new Set(covered.map(({ clause }) => clause.id));
  return covered.filter(({ clause }) => !ids.has(sentenceOf(clause) ?? ''));
}

/** Words of clauses that follow each other, as one quotation: what stands between two items of a sentence is left out of it. */
export function joined(words: readonly ClauseWords[], gap: string): string {
  return words.reduce((quoted, { clause, text }, index) => {
    const previous = words[index - 1]?.clause;
    if (!previous) return text;
    return `${quoted} ${sentenceOf(previous) || sentenceOf(clause) ? `${gap} ` : ''}${text}`;
  }, '');
}

/** The element in a clause's block that copies it. */
export function controlsOf(clause: Element): Element | null {
  return clause.querySelector('copy-clause');
}

/** The id of the sentence that an item stands in. */
function sentenceOf({ id }: Element): string | undefined {
  const number = parseClauseId(id);
  return number && parentClauseId(number);
}

function wordsOf(
  clauses: Iterable<HTMLElement>,
  stretchOf: (paragraph: Element) => Stretch | undefined,
): ClauseWords[] {
  return [...clauses].flatMap((clause) => {
    const paragraph = clause.querySelector('blockquote > p');
    const stretch = paragraph && stretchOf(paragraph);
    if (!stretch) return [];
    return [{ clause, paragraph, stretch, text: paragraph.textContent.slice(stretch.start, stretch.end) }];
  });
}

/** Which characters of a paragraph a selection covers, grown to whole words. */
function commonStretch(range: Range, paragraph: Element): Stretch | undefined {
  if (!range.intersectsNode(paragraph)) return undefined;
  const common = document.createRange();
  common.selectNodeContents(paragraph);
  const before = common.cloneRange();
  if (range.compareBoundaryPoints(Range.START_TO_START, common) > 0) {
    common.setStart(range.startContainer, range.startOffset);
  }
  if (range.compareBoundaryPoints(Range.END_TO_END, common) < 0) {
    common.setEnd(range.endContainer, range.endOffset);
  }
  before.setEnd(common.startContainer, common.startOffset);
  const start = before.toString().length;
  return growToWords(paragraph.textContent, { start, end: start + common.toString().length });
}
