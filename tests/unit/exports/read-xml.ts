import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Element } from 'xast';
import { fromXml } from 'xast-util-from-xml';

/** The elements of one name in an XML text that has to be well-formed, in order: each with its attributes and its text. */
export function elementsOf(xml: string, name: string): (Element['attributes'] & { text: string })[] {
  const found: (Element['attributes'] & { text: string })[] = [];
  visit(fromXml(xml), 'element', (element) => {
    if (element.name === name) found.push({ ...element.attributes, text: textOf(element) });
  });
  return found;
}
