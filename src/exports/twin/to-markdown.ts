import type { Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import rehypeRemark, { type Options } from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** Nothing of its own: the quotation marks stand in the text already, and quoted words stay bare so that they can be found. */
const bare: NonNullable<Options['handlers']>[string] = (state, node) => state.all(node);

const processor = unified()
  .use(rehypeRemark, { handlers: { q: bare, mark: bare } })
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, {
    bullet: '-',
    rule: '-',
    // It is escaped only before a letter otherwise; but `<{a@b>` is an address too.
    unsafe: [{ character: '<', inConstruct: 'phrasing' }],
  });

/** The tree of a page as one of Markdown. */
export function markdownTree(tree: Root): MarkdownRoot {
  const markdown: MarkdownRoot = processor.runSync(tree);
  // An address that is no link yet would be escaped, and lead nowhere when it is copied.
  visit(markdown, 'text', ({ value }, index = 0, parent) => {
    if (parent?.type !== 'link' && /^https?:\/\/\S+$/.test(value)) {
      parent?.children.splice(index, 1, { type: 'link', url: value, children: [{ type: 'text', value }] });
    }
  });
  return markdown;
}

/** Markdown, of the flavour of GitHub where there are tables. Whatever is special in it is escaped. */
export function markdownText(tree: MarkdownRoot): string {
  return processor.stringify(tree);
}
