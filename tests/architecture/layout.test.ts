import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { codeFiles } from './code-files.ts';

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter(Boolean);

test('the top level has what it should, and nothing else', () => {
  const top = new Set(tracked.map((path) => path.split('/')[0] ?? ''));
  expect([...top].filter((name) => !name.startsWith('.')).sort()).toEqual([
    'ARCHITECTURE.md',
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'astro.config.mjs',
    'content',
    'package-lock.json',
    'package.json',
    'public',
    'scripts',
    'src',
    'tests',
    'tsconfig.json',
  ]);
});

test('no folder is a dumping ground', () => {
  expect(tracked.filter((path) => /(?:^|\/)(?:utils?|helpers?|common|shared|misc|lib)\//.test(path))).toEqual(
    [],
  );
});

test('no file of code is longer than 200 lines', () => {
  const long = codeFiles('src', 'scripts', 'tests').filter(({ text }) => text.split('\n').length > 201);
  expect(long.map(({ path }) => path)).toEqual([]);
});

test('the tests and the site need nothing from outside the project', () => {
  const outside = codeFiles('src', 'scripts', 'tests').flatMap(({ path, imports }) =>
    imports.filter((it) => !/^(?:src|scripts|tests|\.astro\/fonts)\//.test(it)).map((it) => `${path}: ${it}`),
  );
  expect(outside).toEqual([]);
});
