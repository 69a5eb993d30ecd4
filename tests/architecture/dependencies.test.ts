import { expect, test } from 'vitest';
import { codeFiles } from './code-files.ts';

/** The layers of src/, from the ground up. A file may use its own folder and any layer below, not a neighbour. */
const layers: readonly (readonly string[])[] = [
  ['model', 'text'],
  ['corpus', 'markdown'],
  ['budget', 'capture', 'checks', 'exports', 'search'],
  ['site', 'integrations'],
  ['components'],
  ['layouts'],
  ['pages'],
];

const files = codeFiles('src');
const folderOf = (path: string) => path.split('/')[1] ?? '';
const layerOf = (path: string) => layers.findIndex((layer) => layer.includes(folderOf(path)));

test('every folder of src/ is in a layer', () => {
  const stray = files.filter(
    ({ path }) => path.split('/').length > 2 && !path.startsWith('src/styles/') && layerOf(path) === -1,
  );
  expect(stray.map(({ path }) => path)).toEqual([]);
});

test('dependencies point down: no file imports its neighbours or what is above it', () => {
  const upward = files.flatMap(({ path, imports }) =>
    imports
      .filter((it) => layerOf(path) !== -1 && layerOf(it) !== -1 && folderOf(it) !== folderOf(path))
      .filter((it) => layerOf(it) >= layerOf(path))
      .map((it) => `${path} imports ${it}`),
  );
  expect(upward).toEqual([]);
});

test('only site/ and the collections know Astro’s content', () => {
  const users = files.filter(({ text }) => text.includes("'astro:content'")).map(({ path }) => path);
  expect(users.filter((path) => !path.startsWith('src/site/'))).toEqual(['src/content.config.ts']);
});

test('the corpus, the checks and the scripts run without Astro’s build', () => {
  const plain = codeFiles(
    'src/model',
    'src/budget',
    'src/text',
    'src/corpus',
    'src/checks',
    'src/exports',
    'src/capture',
    'src/search',
    'scripts',
  );
  const bound = plain.filter(
    ({ path, text }) => /'astro(?::|')/.test(text) && path !== 'src/search/client.ts',
  );
  expect(bound.map(({ path }) => path)).toEqual([]);
});

test('components take props and fetch nothing', () => {
  const fetching = codeFiles('src/components').filter(({ text }) => /#site\/(?:corpus|prose)\.ts/.test(text));
  expect(fetching.map(({ path }) => path)).toEqual([]);
});

test('no file imports itself by way of others', () => {
  const graph = new Map(files.map(({ path, imports }) => [path, imports]));
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]) => {
    const again = trail.indexOf(path);
    if (again !== -1) cycles.push([...trail.slice(again), path].join(' → '));
    if (again !== -1 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  expect(cycles).toEqual([]);
});
