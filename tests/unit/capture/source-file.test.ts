import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { newSourceFile, withCapture } from '#capture/source-file.ts';
import { takeCapture } from '#capture/take.ts';
import { captureSchema, sourceSchema } from '#model/source.ts';
import { agreement } from '../../fixtures/copies.ts';

const capture = takeCapture('One line.\nTwo sentences. In a line.');
const file = readFileSync(`${agreement}/sources/accord.yaml`, 'utf8');

/** A file's text without its capture, which ends where the next key or comment begins. */
function rest(text: string): string {
  return text.replace(/^capture:.*\n(?: .*\n)*/m, '');
}

describe('replacing the capture of a source', () => {
  test('keeps every other character', () => {
    const changed = withCapture(file, capture);
    expect(rest(changed)).toBe(rest(file));
    expect(rest(file)).toContain('# Measured by `npm run capture`; not written by hand.');
  });

  test('puts the new capture in the place of the old one', () => {
    expect(captureSchema.parse(parse(withCapture(file, capture)).capture)).toEqual(capture);
  });

  test('keeps keys and comments that come after it', () => {
    const odd = `# first\n${file}\n# after\n"title2":   'x'  # end\n\n# last`;
    const changed = withCapture(odd, capture);
    expect(rest(changed)).toBe(rest(odd));
    expect(parse(changed).capture).toEqual(capture);
  });

  test('changes nothing when the words are the same', () => {
    const { capture: old } = sourceSchema.parse(parse(file));
    expect(withCapture(file, old)).toBe(file);
  });

  test('adds one to a file that has none', () => {
    const changed = withCapture('title: x\n', capture);
    expect(changed).toMatch(/^title: x\ncapture:\n/);
    expect(parse(changed).capture).toEqual(capture);
  });
});

test('the file of a new source holds its record and its capture, and no passage yet', () => {
  const { passages, capture: old, ...record } = sourceSchema.parse(parse(file));
  expect(passages).not.toEqual([]);
  const made = newSourceFile(record, old);
  expect(sourceSchema.parse(parse(made))).toEqual({ ...record, passages: [], capture: old });
});

test('the file of a new source keeps a long line and a colon in one piece', () => {
  const { passages: _, capture: old, ...record } = sourceSchema.parse(parse(file));
  const about = `A note: ${'word '.repeat(60)}"end"`;
  const made = newSourceFile({ ...record, about }, old);
  expect(parse(made).about).toBe(about);
  expect(made.split('\n').filter((line) => line.includes('word '))).toHaveLength(1);
});
