import { describe, expect, test } from 'vitest';
import { quotationMark } from '#corpus/block-text.ts';
import { parseMdx } from '#corpus/parse-mdx.ts';
import { readProse } from '#corpus/prose.ts';

/** What is taken down of a piece of prose. */
function read(text: string) {
  const tree = parseMdx(text, 'a.mdx', ({ message }) => {
    throw new Error(message);
  });
  if (!tree) throw new Error('The prose could not be read.');
  return readProse(tree, 'a.mdx');
}

describe('our own words', () => {
  test('are the prose with a mark for each quotation', () => {
    const { blocks } = read('It is *said* to be <Quote from="c1">lit</Quote> by [some](clause:c1).');
    expect(blocks.map(({ text }) => text)).toEqual([`It is said to be ${quotationMark} by some.`]);
  });

  test('are a block for each heading, paragraph and item of a list', () => {
    expect(read('## One\n\nTwo.\n\n- Three.').blocks.map(({ type, text }) => `${type} ${text}`)).toEqual([
      'heading One',
      'paragraph Two.',
      'paragraph Three.',
    ]);
  });

  test('are not those of a quotation that stands by itself', () => {
    expect(read('<Quote from="c1">\nlit\n</Quote>').blocks).toEqual([]);
  });
});

describe('a quotation', () => {
  test('has its plain words, with the signs that were escaped', () => {
    const { quotes } = read('It <Quote from="a#1">carries \\<two miles> & more</Quote>.');
    expect(quotes).toEqual([
      { from: 'a#1', words: 'carries <two miles> & more', place: { file: 'a.mdx', line: 1, column: 4 } },
    ]);
  });

  test('may stand by itself', () => {
    expect(read('<Quote from="c1">\n  the lamp\n</Quote>').quotes[0]?.words.trim()).toBe('the lamp');
  });
});

test('a paragraph cites when it links to something or quotes it', () => {
  const text = 'None.\n\nA [link](clause:c1).\n\n**A <Quote from="c1">word</Quote>**.';
  expect(read(text).blocks.map(({ cites }) => cites)).toEqual([false, true, true]);
});

test('a paragraph leads to a list that follows it directly, in an item too', () => {
  const { blocks } = read('One:\n\n- Two:\n  - Three.\n\nFour:\n\nFive.\n\n- Six.');
  expect(blocks.filter(({ leadsToList }) => leadsToList).map(({ text }) => text)).toEqual([
    'One:',
    'Two:',
    'Five.',
  ]);
});
