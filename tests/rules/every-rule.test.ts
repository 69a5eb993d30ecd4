import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '#checks/rules.ts';
import { checkCorpus } from '#checks/run.ts';
import { loadCorpus } from '#corpus/load.ts';
import { agreement, captures } from '../fixtures/copies.ts';
import { cases, findingsOf } from './cases.ts';
import { written } from './written.ts';

describe.each(rules.map(({ id, help }) => ({ id, help })))('the rule $id', ({ id, help }) => {
  const own = cases.filter(({ rule }) => rule === id);

  test('fires in a bad case', () => {
    const bad = own.filter(({ name }) => name.startsWith('bad-'));
    expect(bad.some((it) => findingsOf(it).some(({ rule }) => rule === id))).toBe(true);
  });

  test('has a near miss on which it must be silent', () => {
    expect(own.some(({ name }) => name.startsWith('good-'))).toBe(true);
  });

  test('says in its help what holds, and more below', () => {
    expect(help).toMatch(/^[A-Z].*\.\n\n.+\.$/s);
  });
});

describe('the cases', () => {
  test('belong to rules that exist', () => {
    const ids = new Set(rules.map(({ id }) => id));
    expect(cases.filter(({ rule }) => !ids.has(rule))).toEqual([]);
  });

  test('are called good or bad', () => {
    expect(cases.filter(({ name }) => !/^(?:good|bad)-/.test(name))).toEqual([]);
  });

  test('differ from the agreement in every file that they have', () => {
    const same = cases.flatMap(({ rule, name }) =>
      readdirSync(join('tests/rules', rule, name), { recursive: true, encoding: 'utf8' })
        .map((path) => [join('tests/rules', rule, name, path), join(agreement, path)] as const)
        .filter(([own, base]) => existsSync(base) && statSync(base).isFile() && sameText(own, base)),
    );
    expect(same).toEqual([]);
  });

  test('that are written in code have their folders', () => {
    const known = cases.map(({ rule, name }) => `${rule}/${name}`);
    expect(known).toEqual(expect.arrayContaining(Object.keys(written)));
  });
});

describe('the agreement itself', () => {
  test('has no findings', () => {
    expect(checkCorpus(loadCorpus(agreement))).toEqual([]);
  });

  test('has none when its prose is compared with the whole captured texts', () => {
    const texts = readdirSync(captures).map((file) => readFileSync(join(captures, file), 'utf8'));
    expect(checkCorpus(loadCorpus(agreement), texts)).toEqual([]);
  });
});

function sameText(a: string, b: string): boolean {
  return readFileSync(a, 'utf8') === readFileSync(b, 'utf8');
}
