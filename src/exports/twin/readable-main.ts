import type { Element, ElementContent, Parents, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/**
 * What only helps the eye or the hand: ways around the site, controls, ready-made citations, pictures (each has its words
 * beside it), and what explains the marks on the words, since there are none in plain text.
 */
const onlySeen =
  'nav, script, svg, button, input, form, [hidden], [aria-hidden="true"], [role="status"], .legend, .key, .citations, .embed';

/**
 * What a page says, in an order and a form that need no style sheet: its heading first, nothing that is only seen, folded
 * parts open, whole addresses in links, and under quoted words where they stand.
 *
 * @param page its tree; it is changed
 * @param whole the whole address of the page
 * @param labels what a thing is called, by its whole address
 */
export function readableMain(page: Root, whole: string, labels: ReadonlyMap<string, string>): Root {
  const main = select('main', page);
  if (!main) throw new Error(`${whole} has no main part.`);
  // The steps of a strength are a picture; outside of a table, which names its columns, its label needs a name.
  for (const steps of selectAll('.clause > .strength > .steps', main)) {
    steps.properties = {};
    steps.children = [{ type: 'text', value: 'How firmly: ' }];
  }
  const leftOut = new Set<ElementContent>(selectAll(onlySeen, main));
  visit(main, 'element', ({ children }) => {
    const kept = children.filter((child) => !leftOut.has(child));
    children.splice(0, children.length, ...kept);
  });
  visit(main, 'element', (element, index, parent) => {
    // A table of Markdown has no caption: it stands above.
    const caption = element.tagName === 'table' && select('caption', element);
    if (!caption || !parent || index === undefined) return undefined;
    element.children = element.children.filter((child) => child !== caption);
    caption.tagName = 'p';
    parent.children.splice(index, 0, caption);
    return [SKIP, index + 2];
  });
  visit(main, 'element', (element, _, parent) => spellOut(element, parent, whole, labels));
  return { type: 'root', children: headingFirst(main) };
}

/** Says in text what the element says by an attribute or by its kind. */
function spellOut(
  element: Element,
  parent: Parents | undefined,
  whole: string,
  labels: ReadonlyMap<string, string>,
): void {
  const { tagName, properties } = element;
  if (tagName === 'a' && properties.href !== undefined) {
    properties.href = new URL(String(properties.href), whole).href;
    // What is read out in the place of a number or of a picture.
    if (properties.ariaLabel) element.children = [{ type: 'text', value: String(properties.ariaLabel) }];
  } else if (tagName === 'blockquote' && properties.cite !== undefined) {
    const address = new URL(String(properties.cite), whole).href;
    const label = labels.get(address);
    if (label) element.children.push(attribution(address, label));
  } else if (tagName === 'summary') {
    element.tagName = 'p';
    element.children = [{ type: 'element', tagName: 'strong', properties: {}, children: element.children }];
  } else if (tagName === 'p' && parent && 'tagName' in parent && /^t[dh]$/.test(parent.tagName)) {
    // A cell of a table of Markdown holds no paragraphs.
    element.tagName = 'span';
  }
}

function attribution(address: string, label: string): Element {
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: { href: address },
    children: [{ type: 'text', value: label }],
  };
  return {
    type: 'element',
    tagName: 'p',
    properties: {},
    children: [{ type: 'text', value: '— ' }, link],
  };
}

function headingFirst(main: Element): ElementContent[] {
  const heading = select('h1', main);
  if (!heading) throw new Error(`There is no heading above: ${textOf(main).slice(0, 80)}`);
  visit(main, heading, (_, index, parent) => {
    if (index !== undefined) parent?.children.splice(index, 1);
    return false;
  });
  return [heading, ...main.children];
}
