import type { Paragraph, PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * A remark plugin that keeps a paragraph which is one `<Quote>` and nothing else a paragraph: MDX takes such an element out
 * of its paragraph, and the checks, which read what the author wrote, do not.
 */
export function quoteParagraphs() {
  return (tree: Root) =>
    visit(tree, 'mdxJsxFlowElement', (element, index, parent) => {
      if (element.name !== 'Quote' || index === undefined || !parent) return undefined;
      const [only] = element.children;
      // The checks have let only text through, or one paragraph of text.
      const words = (only?.type === 'paragraph' ? only.children : element.children) as PhrasingContent[];
      const paragraph = {
        type: 'paragraph',
        children: [{ ...element, type: 'mdxJsxTextElement', children: words }],
      };
      parent.children[index] = paragraph as Paragraph;
      return SKIP;
    });
}
