import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const parser = unified().use(rehypeParse);

/** The tree of a page, as a browser reads it. */
export function parsePage(html: string): Root {
  return parser.parse(html);
}
