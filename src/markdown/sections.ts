import type { Root, RootContent } from 'mdast';

/**
 * A remark plugin that puts each part of a page about a component into a `<Section holds>`: `clauses` if clauses are shown in
 * it, `tasks` if it has answers, and `prose` otherwise. So a page can show some of the parts and leave out others. A part
 * begins with a heading of the second level. Pages that show no clause are left alone.
 */
export function sections() {
  return (tree: Root) => {
    if (!tree.children.some((node) => isElement(node, 'Clause'))) return;
    const parts: RootContent[][] = [[]];
    for (const node of tree.children) {
      if (node.type === 'heading' && node.depth === 2) parts.push([]);
      parts.at(-1)?.push(node);
    }
    tree.children = parts.filter((part) => part.length > 0).map(section);
  };
}

function section(children: RootContent[]): RootContent {
  const has = (name: string) => children.some((node) => isElement(node, name));
  const holds = has('Clause') ? 'clauses' : has('Answer') ? 'tasks' : 'prose';
  return {
    type: 'mdxJsxFlowElement',
    name: 'Section',
    attributes: [{ type: 'mdxJsxAttribute', name: 'holds', value: holds }],
    children,
  } as RootContent;
}

function isElement(node: RootContent, name: string): boolean {
  return node.type === 'mdxJsxFlowElement' && node.name === name;
}
