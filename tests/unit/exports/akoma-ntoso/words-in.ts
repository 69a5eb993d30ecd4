import type { Element } from 'xast';

/** The text of an element, without that of its numbers and headings. */
export function wordsIn(element: Element): string {
  return element.children
    .map((child) => {
      if (child.type === 'text') return child.value;
      return child.type === 'element' && !['num', 'heading'].includes(child.name) ? wordsIn(child) : '';
    })
    .join('');
}
