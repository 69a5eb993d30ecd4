import type { Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Place } from '#model/place.ts';

export type Jsx = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Stands in our own words where a quotation was taken out. */
export const quotationMark = '❝';

/** Whether a node is an element such as `<Quote>`. */
export function isJsx(node: Nodes): node is Jsx {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The words of a block that are ours. */
export interface OwnWords {
  /** With a mark for each quotation. */
  readonly text: string;
  /** Which of its characters are emphasised: words that are spoken of, mostly. */
  readonly emphasised: readonly { readonly start: number; readonly end: number }[];
  /** Where the character at an offset of the text stands in the file. */
  at(offset: number): Place;
}

/** Reads the words of a block that are ours. */
export function ownText(block: Nodes, place: Place): OwnWords {
  const pieces = leaves(block).map((node) => ({
    text: isJsx(node) ? quotationMark : plainText(node),
    place: placeOf(node, place.file),
    isAsWritten: !isDecoded(node),
    isEmphasised: isIn(block, node, 'emphasis'),
  }));
  const at = (offset: number): Place => {
    let start = 0;
    for (const piece of pieces) {
      if (offset < start + piece.text.length)
        return advance(piece.place, piece.text.slice(0, offset - start), place);
      start += piece.text.length;
    }
    return place;
  };
  const emphasised: { start: number; end: number }[] = [];
  let end = 0;
  for (const { text, isEmphasised } of pieces) {
    const start = end;
    end += text.length;
    if (!isEmphasised) continue;
    const last = emphasised.at(-1);
    if (last?.end === start) last.end = end;
    else emphasised.push({ start, end });
  }
  return { text: pieces.map(({ text }) => text).join(''), emphasised, at };
}

/** Whether a piece of a block is inside a node of a type. */
function isIn(block: Nodes, piece: Nodes, type: Nodes['type']): boolean {
  if (block.type === type) return leaves(block).includes(piece);
  return 'children' in block && block.children.some((child) => isIn(child, piece, type));
}

/** Whether a line of text is shorter than in the file, because an entity or an escape was decoded: columns are lost then. */
function isDecoded(node: Nodes): boolean {
  const { start, end } = node.position ?? {};
  if (node.type !== 'text' || !start || !end || start.line !== end.line) return false;
  return end.column - start.column !== node.value.length;
}

/** The pieces of a block that have no pieces; a JSX element is one. */
export function leaves(node: Nodes): Nodes[] {
  return isJsx(node) || !('children' in node) ? [node] : node.children.flatMap(leaves);
}

/** The place after some text of a piece. The lines of a block begin below each other, in a list too. */
function advance(from: Place, text: string, block: Place): Place {
  const lines = text.split('\n');
  const last = lines.at(-1)?.length ?? 0;
  if (lines.length === 1) return { ...from, column: from.column + last };
  return { ...from, line: from.line + lines.length - 1, column: block.column + last };
}

/** Where a node begins. */
export function placeOf(node: Nodes, file: string): Place {
  const start = node.position?.start;
  return { file, line: start?.line ?? 1, column: start?.column ?? 1 };
}
