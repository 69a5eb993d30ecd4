import type { Nodes } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { parsePage } from '#exports/parse-page.ts';
import { indexOfWords } from '#text/quotation.ts';
import type { Stretch } from '#text/whole-words.ts';

/** The text of a built page as a browser's DOM has it in `document.body.textContent`, white space between blocks included. */
export interface PageText {
  readonly text: string;
  /** Where words stand that the element with an id shows as a quotation. Throws where it does not show them. */
  find(id: string, words: string): Stretch;
}

/** Reads a page. It is the built one that counts: annotation clients compare with it character by character. */
export function readPageText(html: string): PageText {
  const tree = parsePage(html);
  const stretches = new Map<Nodes, Stretch>();
  const body = select('body', tree);
  const text = body ? textOf(body, 0, stretches) : '';
  return {
    text,
    find: (id, words) => {
      for (const quotation of selectAll(`[id="${id}"] blockquote`, tree)) {
        const { start = 0, end = 0 } = stretches.get(quotation) ?? {};
        const at = indexOfWords(text.slice(start, end), words);
        if (at !== -1) return { start: start + at, end: start + at + words.length };
      }
      throw new Error(`The page with the whole text does not quote at #${id}: “${words}”.`);
    },
  };
}

/** The text of a node, which begins at an offset of the page's; takes down where every node in it stands. */
function textOf(node: Nodes, start: number, stretches: Map<Nodes, Stretch>): string {
  let text = node.type === 'text' ? node.value : '';
  for (const child of 'children' in node ? node.children : []) {
    text += textOf(child, start + text.length, stretches);
  }
  stretches.set(node, { start, end: start + text.length });
  return text;
}
