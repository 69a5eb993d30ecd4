import { describe, expect, test } from 'vitest';
import type { TextDirective } from '#text/text-directive.ts';
import { findText } from '#text/text-search.ts';

const page =
  'Watching\nThe keeper lights the lamp at dusk.\n2.1\nthe lamp room, and the lamp oil\nThe “oil” is dear.';
const found = (directive: TextDirective) => {
  const place = findText(page, directive);
  return place && [place.start, page.slice(place.start, place.end)];
};

describe('of a page that says the same words twice', () => {
  test('the first place is found', () => {
    expect(found({ start: 'the lamp' })).toEqual([page.indexOf('the lamp'), 'the lamp']);
  });

  test('words before tell one place from the other, even in the block above', () => {
    expect(found({ prefix: '2.1', start: 'the lamp' })).toEqual([page.indexOf('the lamp room'), 'the lamp']);
    expect(found({ prefix: 'and', start: 'the lamp' })).toEqual([page.indexOf('the lamp oil'), 'the lamp']);
  });

  test('words after tell one place from the other, even in the block below', () => {
    expect(found({ start: 'the lamp', suffix: 'room' })).toEqual([page.indexOf('the lamp room'), 'the lamp']);
    expect(found({ start: 'oil', suffix: 'The' })).toEqual([page.indexOf('oil\n'), 'oil']);
  });
});

test('from a beginning to an end, blocks may lie between', () => {
  expect(found({ start: 'at dusk', end: 'room' })?.[1]).toBe('at dusk.\n2.1\nthe lamp room');
});

test('an end goes on until what should stand after it does', () => {
  expect(found({ start: 'The keeper', end: 'lamp', suffix: 'oil' })?.[1]).toMatch(
    /^The keeper.*and the lamp$/s,
  );
});

test('part of a word is not found, and words across a block are not', () => {
  expect(found({ start: 'keep' })).toBeUndefined();
  expect(found({ start: 'dusk. 2.1' })).toBeUndefined();
});

test('case, accents and the shape of quotation marks make no difference', () => {
  expect(found({ start: 'THE "oil"' })?.[1]).toBe('The “oil”');
  expect(findText('the café', { start: 'cafe' })).toEqual({ start: 4, end: 8 });
});

test('what stands before or after and is not there leads nowhere', () => {
  expect(found({ prefix: 'dusk', start: 'the lamp' })).toBeUndefined();
  expect(found({ start: 'the lamp', suffix: 'dusk' })).toBeUndefined();
});
