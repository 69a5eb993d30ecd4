import type { Nodes, Parents, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { VFileMessage } from 'vfile-message';
import { problem, type Report } from '#corpus/report.ts';
import type { Place } from '#model/place.ts';
import { isRef } from '#model/ref.ts';

/** What a piece of prose contains, as far as anything is checked about it. */
export interface Prose {
  /** Links as written: cross-links of ours and others. */
  readonly links: readonly { readonly address: string; readonly place: Place }[];
  /** `<Quote from>`: somebody else's words. */
  readonly quotes: readonly { readonly from: string; readonly words: string; readonly place: Place }[];
  /** `<Clause id>`: a clause shown whole. */
  readonly embeds: readonly { readonly id: string; readonly place: Place }[];
  /** Our own words, a paragraph or heading each; every quotation in them is one {@link quotationMark}. */
  readonly blocks: readonly Block[];
  /** What may not stand in prose. */
  readonly refused: readonly { readonly what: string; readonly place: Place }[];
}

export interface Block {
  readonly type: 'paragraph' | 'heading';
  readonly text: string;
  /** Whether it links to anything of ours, quotes or embeds anything. */
  readonly cites: boolean;
  readonly place: Place;
  /** Where the character at an offset of the text stands in the file. */
  at(offset: number): Place;
}

type Jsx = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Stands in our own words where a quotation was taken out. */
export const quotationMark = '❝';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).freeze();

const allowed = new Set<Nodes['type']>([
  'root',
  'yaml',
  'paragraph',
  'heading',
  'text',
  'emphasis',
  'strong',
  'inlineCode',
  'link',
  'list',
  'listItem',
]);

/** The one attribute of each component that prose may use. */
const components: Readonly<Record<string, string>> = { Quote: 'from', Clause: 'id' };

/** Parses an MDX file to its syntax tree, or reports where it cannot be read and gives `undefined`. */
export function parseMdx(text: string, file: string, report: Report): Root | undefined {
  try {
    return parser.parse(text) as Root;
  } catch (error) {
    const { reason, place: at } = error as VFileMessage;
    const place = { file, ...faultIn(text, reason, at) };
    const subject = text.split('\n')[place.line - 1]?.trim() ?? '';
    // MDX offers a kind of comment that prose here may not have.
    const message = `This is not valid MDX: ${reason.replace(/ \(note: .*\)$/, '')}.`;
    report(problem('syntax-is-valid', place, subject, message, mdxHint(subject)));
    return undefined;
  }
}

function mdxHint(line: string): string {
  return /^(?:import|export)\b/.test(line)
    ? 'MDX takes a paragraph that begins with `import` or `export` for code: begin it with another word.'
    : 'Close every `<Quote>`; write `\\<` and `\\{` for the signs themselves.';
}

/** Where a fault begins: for what was never closed the parser names where it gave up, and the opening in its message. */
function faultIn(text: string, reason: string, at: VFileMessage['place']): { line: number; column: number } {
  const tag = /\((\d+):(\d+)-\d+:\d+\)/.exec(reason);
  if (tag) return { line: Number(tag[1]), column: Number(tag[2]) };
  if (reason.includes('closing brace')) {
    const before = text.slice(0, text.lastIndexOf('{')).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  }
  const start = at && 'start' in at ? at.start : at;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}

/** Takes down everything in the tree that is checked, in the order of the text. */
export function readProse(tree: Root, file: string): Prose {
  const prose = {
    links: [] as Prose['links'][number][],
    quotes: [] as Prose['quotes'][number][],
    embeds: [] as Prose['embeds'][number][],
    blocks: [] as Block[],
    refused: [] as Prose['refused'][number][],
  };
  visit(tree, (node) => {
    const place = placeOf(node, file);
    if (isJsx(node)) {
      const value = onlyAttribute(node);
      if (value === undefined) prose.refused.push({ what: `<${node.name ?? ''}>`, place });
      else if (node.name === 'Clause') prose.embeds.push({ id: value, place });
      else prose.quotes.push({ from: value, words: plainText(node), place });
      return SKIP;
    }
    if (!allowed.has(node.type)) {
      prose.refused.push({ what: node.type, place });
      return SKIP;
    }
    if (node.type === 'link') prose.links.push({ address: node.url, place });
    if (node.type === 'paragraph' || node.type === 'heading') {
      prose.blocks.push({ type: node.type, cites: cites(node), place, ...ownText(node, place) });
    }
    return undefined;
  });
  return prose;
}

function isJsx(node: Nodes): node is Jsx {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The value of the only attribute of a known component; `undefined` for any other element or shape. */
function onlyAttribute(node: Jsx): string | undefined {
  const [attribute, ...more] = node.attributes;
  const expected = Object.hasOwn(components, node.name ?? '') ? components[node.name ?? ''] : undefined;
  const isPlain = attribute?.type === 'mdxJsxAttribute' && typeof attribute.value === 'string';
  if (!isPlain || more.length > 0 || attribute.name !== expected) return undefined;
  return node.name === 'Quote' && !hasOnlyText(node) ? undefined : (attribute.value as string);
}

/** Markup inside a quotation would change the words on the page. */
function hasOnlyText(node: Parents | Jsx): boolean {
  return node.children.every(
    (child) => child.type === 'text' || (child.type === 'paragraph' && hasOnlyText(child)),
  );
}

/** The words of a block that are ours, with a mark for each quotation, and where each of them stands. */
function ownText(block: Nodes, place: Place): Pick<Block, 'text' | 'at'> {
  const pieces = leaves(block).map((node) => ({
    text: isJsx(node) ? quotationMark : plainText(node),
    place: placeOf(node, place.file),
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
  return { text: pieces.map(({ text }) => text).join(''), at };
}

function leaves(node: Nodes): Nodes[] {
  return isJsx(node) || !('children' in node) ? [node] : node.children.flatMap(leaves);
}

/** The place after some text. The lines of a block begin below each other, in a list too. */
function advance(from: Place, text: string, block: Place): Place {
  const lines = text.split('\n');
  const last = lines.at(-1)?.length ?? 0;
  if (lines.length === 1) return { ...from, column: from.column + last };
  return { ...from, line: from.line + lines.length - 1, column: block.column + last };
}

function cites(node: Nodes): boolean {
  if (isJsx(node) || (node.type === 'link' && isRef(node.url))) return true;
  return 'children' in node && node.children.some(cites);
}

function placeOf(node: Nodes, file: string): Place {
  const start = node.position?.start;
  return { file, line: start?.line ?? 1, column: start?.column ?? 1 };
}
