import GithubSlugger from 'github-slugger';
import type { Root } from 'hast';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/**
 * A rehype plugin that gives headings of prose their ids, with a prefix that keeps them apart from the ids of clauses and of
 * the page. Such an id is for jumping about a page; what is cited has an id of its own.
 */
export function headingIds() {
  return (tree: Root) => {
    const slugger = new GithubSlugger();
    visit(tree, 'element', (element) => {
      if (/^h[1-6]$/.test(element.tagName))
        element.properties.id = `about-${slugger.slug(plainText(element))}`;
    });
  };
}
