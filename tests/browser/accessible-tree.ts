import type { Page } from 'playwright-core';
import { parse } from 'yaml';

/** Something that a screen reader meets on a page. */
export interface Meeting {
  /** `heading`, `link`, `banner`; of bare words, `text`. */
  readonly role: string;
  /** What is read out for it: its words, or else its name. */
  readonly words: string;
  /** Of a heading. */
  readonly level?: number;
  /** Of a link. */
  readonly url?: string;
}

type Node = string | Record<string, string | Node[]>;

/** All that a screen reader meets on a page, in the order in which it does. */
export async function accessibleTree(page: Page): Promise<Meeting[]> {
  return walk(parse(await page.locator('body').ariaSnapshot()) as Node[]);
}

function walk(nodes: readonly Node[]): Meeting[] {
  return nodes.flatMap((node): Meeting[] => {
    const [key, content] = typeof node === 'string' ? [node, ''] : (Object.entries(node)[0] ?? ['', '']);
    const {
      role = '',
      name,
      level,
    } = /^(?<role>[\w/]+)(?: "(?<name>.*)")?(?:.*\[level=(?<level>\d)\])?/.exec(key)?.groups ?? {};
    if (role.startsWith('/')) return [];
    const children = typeof content === 'object' ? content : [];
    const inside = walk(children);
    const url = children.flatMap((child) => (typeof child === 'object' ? (child['/url'] ?? []) : []))[0];
    const words = typeof content === 'object' ? '' : String(content);
    const isSilent = words === '' && inside.every((it) => it.words === '');
    return [
      {
        role,
        words: isSilent ? (name ?? '').replaceAll('\\"', '"') : words,
        ...(level && { level: Number(level) }),
        ...(typeof url === 'string' && { url }),
      },
      ...inside,
    ];
  });
}

/** Where some words are first read out: the index of the first character, without white space; -1 if they are not. */
export function placeOf(words: string, tree: readonly Meeting[]): number {
  return squeeze(tree.map((it) => it.words).join('')).indexOf(squeeze(words));
}

function squeeze(text: string): string {
  return text.replace(/\s/g, '');
}
