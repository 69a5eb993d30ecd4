import { visit } from 'unist-util-visit';
import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';

/** The elements of an XML file in the order of the text. Throws where it is not well-formed. */
export function elementsOf(xml: string): Element[] {
  const elements: Element[] = [];
  visit(fromXml(xml) as Root, 'element', (element) => {
    elements.push(element);
  });
  return elements;
}

/** The text of an element, without that of its numbers and headings. */
export function wordsIn(element: Element): string {
  return element.children
    .map((child) => {
      if (child.type === 'text') return child.value;
      return child.type === 'element' && !['num', 'heading'].includes(child.name) ? wordsIn(child) : '';
    })
    .join('');
}
