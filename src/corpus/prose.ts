import type { Nodes, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { isJsx, type Jsx, leaves, type OwnWords, ownText, placeOf } from '#corpus/block-text.ts';
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
  /** What the site puts in by itself, such as `<Statements />`. */
  readonly inserts: readonly { readonly name: string; readonly place: Place }[];
  /** `<Answer>`: what a reader opens after having tried. */
  readonly answers: readonly { readonly place: Place }[];
  /** Our own words, a paragraph or heading each; every quotation in them is one `quotationMark`. */
  readonly blocks: readonly Block[];
  /** What may not stand in prose. */
  readonly refused: readonly { readonly what: string; readonly place: Place }[];
}

type Part = 'text' | 'task' | 'answer';

export interface Block extends OwnWords {
  readonly type: 'paragraph' | 'heading';
  /** A task is what stands between a heading and the answer below it. */
  readonly part: Part;
  /** Whether a list follows it directly. */
  readonly leadsToList: boolean;
  /** Whether it links to anything of ours, quotes or embeds anything. */
  readonly cites: boolean;
  readonly place: Place;
}

/** What the page about a component shows from the data, where its author puts it. */
export const componentInserts = ['StrengthTable', 'Statements', 'Variants'] as const;

/** What the first page shows from the data. */
export const homeInserts = ['Components'] as const;

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

/** The components that prose may use, each with its one attribute. */
const attributes: Readonly<Record<string, string | undefined>> = {
  Quote: 'from',
  Clause: 'id',
  Answer: undefined,
  ...Object.fromEntries([...componentInserts, ...homeInserts].map((name) => [name, undefined])),
};

/** Takes down everything in the tree that is checked, in the order of the text. */
export function readProse(tree: Root, file: string): Prose {
  const prose = {
    links: [] as Prose['links'][number][],
    quotes: [] as Prose['quotes'][number][],
    embeds: [] as Prose['embeds'][number][],
    inserts: [] as Prose['inserts'][number][],
    answers: [] as Prose['answers'][number][],
    blocks: [] as Block[],
    refused: [] as Prose['refused'][number][],
  };
  const aboveLists = nodesAboveLists(tree);
  const take = (part: Part) => (node: Nodes) => {
    const place = placeOf(node, file);
    if (isJsx(node)) {
      const value = onlyAttribute(node);
      const name = node.name ?? '';
      if (value === undefined || !hasRightContent(node)) prose.refused.push({ what: `<${name}>`, place });
      else if (name === 'Quote') prose.quotes.push({ from: value, words: plainText(node), place });
      else if (name === 'Clause') prose.embeds.push({ id: value, place });
      else if (name !== 'Answer') prose.inserts.push({ name, place });
      else {
        prose.answers.push({ place });
        // What it holds is prose like any other.
        return undefined;
      }
      return SKIP;
    }
    const what = refusal(node);
    if (what) {
      prose.refused.push({ what, place });
      return SKIP;
    }
    if (node.type === 'link') prose.links.push({ address: node.url, place });
    if (node.type === 'paragraph' || node.type === 'heading') {
      prose.blocks.push({
        type: node.type,
        part,
        leadsToList: aboveLists.has(node),
        cites: cites(node),
        place,
        ...ownText(node, place),
      });
    }
    return undefined;
  };
  for (const [index, child] of tree.children.entries()) visit(child, take(partOf(tree, index)));
  return prose;
}

/** What stands directly above a list. */
function nodesAboveLists(tree: Root): ReadonlySet<Nodes | undefined> {
  const above = new Set<Nodes | undefined>();
  visit(tree, 'list', (_, index = 0, parent) => {
    above.add(parent?.children[index - 1]);
  });
  return above;
}

/** What part the child of a page is: an answer, something of the task above one, or neither. */
function partOf({ children }: Root, index: number): Part {
  const isAnswer = (node: Nodes) => isJsx(node) && node.name === 'Answer';
  const [first, ...below] = children.slice(index);
  if (!first || isAnswer(first)) return 'answer';
  const end = below.find((node) => node.type === 'heading' || isAnswer(node));
  return end && isAnswer(end) && first.type !== 'heading' ? 'task' : 'text';
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

/** The value of the only attribute of a known component, empty if it has none; `undefined` for any other element or shape. */
function onlyAttribute(node: Jsx): string | undefined {
  const name = node.name ?? '';
  if (!Object.hasOwn(attributes, name)) return undefined;
  const [attribute, ...more] = node.attributes;
  const expected = attributes[name];
  if (expected === undefined) return attribute ? undefined : '';
  const isPlain = attribute?.type === 'mdxJsxAttribute' && typeof attribute.value === 'string';
  if (!isPlain || more.length > 0 || attribute.name !== expected) return undefined;
  return attribute.value as string;
}

/**
 * A quotation holds words on their own, since markup would change them. All others stand between blank lines: an answer
 * with paragraphs in it, the rest with nothing.
 */
function hasRightContent({ type, name, children }: Jsx): boolean {
  if (name === 'Quote') {
    // On lines of its own, its words are one paragraph.
    const [only, ...more] = children;
    const words = only?.type === 'paragraph' && more.length === 0 ? only.children : children;
    return words.every((child) => child.type === 'text');
  }
  return type === 'mdxJsxFlowElement' && children.length > 0 === (name === 'Answer');
}

function cites(node: Nodes): boolean {
  if (isJsx(node) || (node.type === 'link' && isRef(node.url))) return true;
  return 'children' in node && node.children.some(cites);
}
