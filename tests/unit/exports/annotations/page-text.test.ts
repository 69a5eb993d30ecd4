import { expect, test } from 'vitest';
import { readPageText } from '#exports/annotations/page-text.ts';

const read = (body: string) =>
  readPageText(`<!doctype html>\n<html><head><title>Not this</title></head>\n<body>${body}</body></html>\n`);

test('the text of a page is that of its body as the DOM has it: line breaks, entities and scripts too, comments and templates not', () => {
  const body =
    '<p>One\n two &amp; <b>three</b></p>\n<script>four()</script><!-- five --><template>six</template>';
  // A browser puts what follows the end of the body into it.
  expect(read(body).text).toBe('One\n two & three\nfour()\n');
});

test('words are found in the quotation of the element that they are looked for in', () => {
  const { text, find } = read(
    '<div id="c1.2"><p>some bread</p><blockquote><p>milk, some <mark>bread</mark> and butter</p></blockquote></div>' +
      '<div id="c1.2a"><blockquote>some bread</blockquote></div>',
  );
  const stretches = [find('c1.2', 'some bread'), find('c1.2a', 'some bread')];
  expect(stretches.map(({ start, end }) => text.slice(start - 6, end))).toEqual([
    'milk, some bread',
    'buttersome bread'.slice(-16),
  ]);
});

test('words that are not shown there, or only as part of a longer word, stop the build', () => {
  const { find } = read('<div id="c1"><p>lamp</p><blockquote>some lamps</blockquote></div>');
  expect(() => find('c1', 'lamp')).toThrow('does not quote at #c1: “lamp”');
  expect(() => find('c2', 'some')).toThrow('#c2');
});
