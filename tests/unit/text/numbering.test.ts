import { describe, expect, test } from 'vitest';
import { displayNumber, fillLabel, parentClauseId, parseClauseId } from '#text/numbering.ts';

/** The number of an id that is one. */
function numberOf(id: string) {
  const number = parseClauseId(id);
  if (!number) throw new Error(`${id} is not the id of a clause`);
  return number;
}

describe('a clause id', () => {
  test('has a group, a sentence and an item', () => {
    expect(parseClauseId('c2.13a')).toEqual({
      group: 'c2',
      prefix: 'c',
      paragraph: 2,
      sentence: 13,
      item: 'a',
    });
  });

  test('may be a group alone', () => {
    expect(parseClauseId('p14')).toMatchObject({ group: 'p14', sentence: undefined, item: undefined });
  });

  test.each([
    '',
    'c',
    '1',
    'c0',
    'c01',
    'C1',
    'c1.',
    'c1.0',
    'c1a',
    'c1.2A',
    'c1.2ab',
    'c1.2.3',
    ' c1',
    'cc1',
  ])('is not %j', (id) => {
    expect(parseClauseId(id)).toBeUndefined();
  });
});

test('an item belongs to its sentence, and nothing else belongs to anything', () => {
  expect(['c1.2b', 'c1.2', 'd1'].map(numberOf).map(parentClauseId)).toEqual(['c1.2', undefined, undefined]);
});

test('a number is shown with a point and with brackets', () => {
  expect(['c1.12b', 'c1.2', 'd3'].map(numberOf).map(displayNumber)).toEqual(['1.12(b)', '1.2', '3']);
});

test('a label holds its number wherever it asks for it', () => {
  expect(fillLabel('Part {n} ({n})', '1.2')).toBe('Part 1.2 (1.2)');
  expect(fillLabel('End', '1')).toBe('End');
});
