import type { Nodes, Parents, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { problem, type Report } from '#corpus/report.ts';
import type { Place } from '#model/place.ts';

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
  /** Whether it links to, quotes or embeds anything. */
  readonly cites: boolean;
  readonly place: Place;
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
    const { reason, line, column } = error as { reason: string; line?: number; column?: number };
    const place = { file, line: line ?? 1, column: column ?? 1 };
    const subject = text.split('\n')[place.line - 1]?.trim() ?? '';
    const hint = 'Close every `<Quote>`; write `\\<` and `\\{` for the signs themselves.';
    report(problem('syntax-is-valid', place, subject, `This is not valid MDX: ${reason}.`, hint));
    return undefined;
  }
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
      prose.blocks.push({ type: node.type, text: ownText(node), cites: cites(node), place });
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

/** The words of a block that are ours, with a mark for each quotation. */
function ownText(node: Nodes): string {
  if (isJsx(node)) return quotationMark;
  return 'children' in node ? node.children.map(ownText).join('') : plainText(node);
}

function cites(node: Nodes): boolean {
  if (isJsx(node) || node.type === 'link') return true;
  return 'children' in node && node.children.some(cites);
}

function placeOf(node: Nodes, file: string): Place {
  const start = node.position?.start;
  return { file, line: start?.line ?? 1, column: start?.column ?? 1 };
}
