import type { Nodes, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { isJsx, type Jsx, leaves, ownText, placeOf } from '#corpus/block-text.ts';
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
  /** Our own words, a paragraph or heading each; every quotation in them is one `quotationMark`. */
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
      if (value === undefined || !hasRightContent(node))
        prose.refused.push({ what: `<${node.name ?? ''}>`, place });
      else if (node.name === 'Clause') prose.embeds.push({ id: value, place });
      else prose.quotes.push({ from: value, words: plainText(node), place });
      return SKIP;
    }
    const what = refusal(node);
    if (what) {
      prose.refused.push({ what, place });
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

/** What is wrong with a piece of Markdown, by a name that the rule has a hint for. */
function refusal(node: Nodes): string | undefined {
  if (!allowed.has(node.type)) return node.type;
  if (node.type === 'heading' && node.depth !== 2 && node.depth !== 3)
    return `${'#'.repeat(node.depth)} heading`;
  if (node.type === 'link' && (node.title || plainText(node).trim() === '')) return 'link';
  if (node.type === 'link' && leaves(node).some(isJsx)) return 'link';
  // What Markdown did not read as its author meant it would stand on the page as it is.
  if (node.type === 'text') return /\]\(|\[\^|~~|^\|.*\|$/m.exec(node.value)?.[0];
  return undefined;
}

/** The value of the only attribute of a known component; `undefined` for any other element or shape. */
function onlyAttribute(node: Jsx): string | undefined {
  const [attribute, ...more] = node.attributes;
  const expected = Object.hasOwn(components, node.name ?? '') ? components[node.name ?? ''] : undefined;
  const isPlain = attribute?.type === 'mdxJsxAttribute' && typeof attribute.value === 'string';
  if (!isPlain || more.length > 0 || attribute.name !== expected) return undefined;
  return attribute.value as string;
}

/** A quotation holds words on their own, since markup would change them; a clause stands on its own and holds nothing. */
function hasRightContent({ type, name, children }: Jsx): boolean {
  if (name === 'Quote') {
    // On lines of its own, its words are one paragraph.
    const [only, ...more] = children;
    const words = only?.type === 'paragraph' && more.length === 0 ? only.children : children;
    return words.every((child) => child.type === 'text');
  }
  return type === 'mdxJsxFlowElement' && children.length === 0;
}

function cites(node: Nodes): boolean {
  if (isJsx(node) || (node.type === 'link' && isRef(node.url))) return true;
  return 'children' in node && node.children.some(cites);
}
