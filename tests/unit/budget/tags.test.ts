import { expect, test } from 'vitest';
import { tagsOf } from '#budget/tags.ts';

const read = (html: string) =>
  tagsOf(html).map(({ name, attributes }) => [name, Object.fromEntries(attributes)]);

test('attributes are read with any quotation marks, with none, and without a value', () => {
  expect(read(`<LINK rel="a b" HREF='/x?a&amp;b' as=font crossorigin/>`)).toEqual([
    ['link', { rel: 'a b', href: '/x?a&b', as: 'font', crossorigin: '' }],
  ]);
});

test('what stands in comments, in scripts, in styles and in attributes is no tag', () => {
  const html = '<!-- <a> --><script>"<b>"</script><style>/* <i> */</style><p title="<u>">';
  expect(read(html).map(([name]) => name)).toEqual(['script', 'style', 'p']);
  expect(tagsOf(html)[0]?.text).toBe('"<b>"');
});
