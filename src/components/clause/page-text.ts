import type { ClauseWords } from '#components/clause/clause-words.ts';
import { textFragment } from '#text/text-fragment.ts';

/** Stands where the words of a clause begin; no text of a page has it. */
const sign = '\0';

/** What a page holds that nobody reads as text. */
const withoutText = new Set(['script', 'style', 'template', 'textarea', 'select', 'iframe']);

/** What leads to some words of this page, behind `:~:`; nothing when they cannot be told from others. */
export function directivesFor(words: readonly ClauseWords[]): string[] {
  const [before = '', ...clauses] = pageText(words.map(({ paragraph }) => paragraph)).split(sign);
  const text = [before, ...clauses].join('');
  let start = 0;
  const directives = words.map(({ stretch }, index) => {
    start += [before, ...clauses][index]?.length ?? 0;
    return textFragment(text, { start: start + stretch.start, end: start + stretch.end });
  });
  return directives.includes(undefined) ? [] : [directives.join('&')];
}

/**
 * The text of this page as the browser searches it: what is shown, a block a line.
 *
 * @param marked blocks before whose text the sign is put
 */
function pageText(marked: readonly Element[]): string {
  const linesOf = (node: Node): string => {
    if (node instanceof Text) return node.data.replace(/\s/g, ' ');
    if (!(node instanceof Element) || withoutText.has(node.localName)) return '';
    const { display } = getComputedStyle(node);
    if (display === 'none') return '';
    const inner = [...node.childNodes].map(linesOf).join('');
    if (display === 'inline' && node.localName !== 'br') return inner;
    return `\n${marked.includes(node) ? sign : ''}${inner.trim()}\n`;
  };
  return linesOf(document.body)
    .replace(/\s*\n\s*/g, '\n')
    .replace(/ +/g, ' ');
}
