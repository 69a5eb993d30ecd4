import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textFragment } from '#text/text-fragment.ts';
import { findText } from '#text/text-search.ts';
import { wordsIn } from '#text/whole-words.ts';
import { readTextDirective } from './read-text-directive.ts';

const leadingTo = (page: string, words: string, from = 0) => {
  const start = page.indexOf(words, from);
  return textFragment(page, { start, end: start + words.length });
};

test('words that stand on the page once need nothing else', () => {
  expect(leadingTo('The lamp\nThe keeper lights the lamp.', 'keeper lights')).toBe('text=keeper%20lights');
});

test('the first of equal words needs nothing else', () => {
  expect(leadingTo('the lamp, the lamp', 'lamp')).toBe('text=lamp');
});

test('a later one has as few of the words before it as tell it apart, from the block above where it begins its own', () => {
  expect(leadingTo('the lamp, of the lamp', 'lamp', 9)).toBe('text=of%20the-,lamp');
  expect(leadingTo('the lamp\nThe watch 2.1\nlamp', 'lamp', 9)).toBe('text=2.1-,lamp');
});

test('or of those after it', () => {
  expect(leadingTo('the lamp room\nthe lamp oil', 'lamp', 12)).toBe('text=lamp,-oil');
});

test('long words are told by their beginning and their end', () => {
  const words = Array.from({ length: 80 }, (_, index) => `word${index}`).join(' ');
  expect(leadingTo(`before ${words} after`, words)).toBe(
    'text=word0%20word1%20word2%20word3,word76%20word77%20word78%20word79',
  );
});

test('there is none where nothing tells one place from another: what stands before has to be in one block', () => {
  const page = 'the old lamp shines\n2.1\nthe old lamp shines';
  expect(leadingTo(page, 'old lamp', 21)).toBeUndefined();
  expect(leadingTo(page, 'the old lamp', 21)).toBe('text=2.1-,the%20old%20lamp');
});

/** Few words, so that most stand on a page more than once, with signs that mean something in a directive or to a browser. */
const word = fc.constantFrom(
  ...['lamp', 'Lamp', 'oil-fed', 'keeper’s', 'fed', 'ill-fed', '2.3(a)', '—', 'salt,', '&', '“oil”', 'café'],
  ...['лампа', 'свет', 'ضوء', '3,000', 'a', 'α=β', '50%', '#1', 'x-'],
);
const line = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));

/** A page, and whole words of a line of it. */
const pageWithWords = fc
  .array(line, { minLength: 1, maxLength: 6 })
  .map((lines) => lines.join('\n'))
  .filter((page) => wordsIn(page).length > 0)
  .chain((page) => {
    const words = wordsIn(page);
    return fc.tuple(fc.nat(words.length - 1), fc.nat(20)).map(([index, more]) => {
      const start = words[index]?.start ?? 0;
      const end = page.indexOf('\n', start);
      const inLine = words.slice(index, index + 1 + more).filter((it) => end === -1 || it.end <= end);
      return { page, start, end: inLine.at(-1)?.end ?? start };
    });
  });

test('any words of any page are found by their directive, or have none', () => {
  fc.assert(
    fc.property(pageWithWords, ({ page, start, end }) => {
      const written = textFragment(page, { start, end });
      if (written) expect(findText(page, readTextDirective(written))).toEqual({ start, end });
    }),
    { numRuns: 500 },
  );
});

test('any words of a page of one block have a directive', () => {
  fc.assert(
    fc.property(pageWithWords, ({ page, start, end }) => {
      const block = page.replaceAll('\n', ' ');
      expect(textFragment(block, { start, end })).toBeDefined();
    }),
    { numRuns: 500 },
  );
});
