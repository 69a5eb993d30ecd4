import { select } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { bookParts } from '#exports/book/parts.ts';
import { rewriteForBook } from '#exports/book/rewrite.ts';
import type { Explainer } from '#exports/export.ts';
import { agreement } from '../../../fixtures/copies.ts';
import { checkedCorpus, root } from '../../../fixtures/explainers.ts';

const page = (address: string, main: string) => ({ address, html: `<main><h1>Page</h1>${main}</main>` });

/** The content of the page about the text, in a book with another page, whose places are named by chapter and id. */
function rewritten(main: string) {
  const explainer: Explainer = {
    corpus: checkedCorpus(agreement),
    root,
    pages: [
      page('declaration/', `<p id="c1.2">Words</p>${main}`),
      page('sources/accord/', ''),
      page('sources/', ''),
    ],
  };
  const content = rewriteForBook(explainer, bookParts(explainer), {
    id: ({ name }, id) => `${name}!${id}`,
    href: ({ name }, id) => (id === undefined ? name : `${name}!${id}`),
  });
  return content.get('declaration');
}

const hrefOf = (href: string) => {
  const main = rewritten(`<p id="here">Here</p><a href="${href}">Link</a>`);
  return main && select('a', main)?.properties.href;
};

describe('a link in a book', () => {
  test('leads to the chapter that a page has become, and to a place in it', () => {
    expect(hrefOf('/some/path/sources/accord/')).toBe('sources_accord');
    expect(hrefOf('#here')).toBe('declaration!here');
    expect(hrefOf('https://example.org/some/path/declaration/#here')).toBe('declaration!here');
  });

  test('leads to a chapter as a whole if the place in it was left out', () => {
    expect(hrefOf('/some/path/sources/accord/#9')).toBe('sources_accord');
  });

  test('leads to a clause where it stands in the text', () => {
    expect(hrefOf('/some/path/declaration/c1-2/')).toBe('declaration!c1.2');
    expect(hrefOf('/some/path/declaration/c1-2/#reports')).toBe('declaration!c1.2');
  });

  test('leads to the site for what is not in the book, and anywhere else as before', () => {
    expect(hrefOf('/some/path/search/')).toBe('https://example.org/some/path/search/');
    expect(hrefOf('/some/path/declaration/c2-1/')).toBe('https://example.org/some/path/declaration/c2-1/');
    expect(hrefOf('https://example.com/a#b')).toBe('https://example.com/a#b');
  });

  test('leads anywhere else as before, however it is encoded', () => {
    expect(hrefOf('https://example.com/100%#50%')).toBe('https://example.com/100%#50%');
  });
});

test('ids, and what names an element by its id, change together; the name of what was left out goes', () => {
  const main = rewritten(
    '<section aria-labelledby="here gone"><h2 id="here">Here</h2></section><p aria-describedby="gone">x</p>',
  );
  expect(main && select('h2', main)?.properties.id).toBe('declaration!here');
  expect(main && select('section', main)?.properties.ariaLabelledBy).toEqual(['declaration!here']);
  expect(main && select('p[aria-describedby]', main)).toBeUndefined();
});
