import { type Dirent, readdirSync } from 'node:fs';
import { type CollectionName, collections } from '#corpus/collections.ts';
import { problem, type Report } from '#corpus/report.ts';
import { didYouMean } from '#text/nearest.ts';

const files = {
  site: 'site.yaml',
  timeline: 'timeline.yaml',
  subjects: 'subjects.yaml',
  corrections: 'corrections.yaml',
  permalinks: 'permalinks.txt',
} as const;

/** The files of a content folder, by what they hold. Paths begin with the folder as it was given. */
export type ContentFiles = Readonly<Record<CollectionName, readonly string[]>> &
  Readonly<Record<keyof typeof files, string | undefined>>;

/** An id is a piece of an address: nothing in it needs escaping or differs by case, and no folder of the build has its name. */
const id = '(?!pagefind\\.)[a-z][a-z0-9-]*';

/** How a file is named, by its path in the folder of its kind. A clause's id is judged with the sections that it belongs to. */
function isNamedRight(folder: CollectionName, path: string): boolean {
  const { format } = collections[folder];
  const ids = folder === 'clauses' ? '[^/]+' : folder === 'pages' ? `(?:${id}(?:/${id})?|404)` : id;
  return new RegExp(`^${ids}\\.${format}$`).test(path);
}

const names = Object.keys(collections) as CollectionName[];
const known = `Known: ${[...Object.values(files), ...names.map((name) => `${name}/*.${collections[name].format}`)].join(', ')}; names of lower-case letters, digits and hyphens.`;

/** The id that a file's path in the folder of its kind gives its entry: `c1.2.mdx` is `c1.2`. */
export function entryId(path: string): string {
  return path.replace(/\.[a-z]+$/, '');
}

/** Sorts the files of a content folder. What belongs nowhere, or is missing, is reported: nothing is passed over. */
export function listContent(folder: string, report: Report): ContentFiles {
  const refuse = (path: string, subject: string, message: string, hint: string) =>
    report(problem('file-has-a-place', { file: path, line: 1, column: 1 }, subject, message, hint));
  const list = (path: string): Dirent[] | undefined => {
    try {
      const entries = readdirSync(path, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
      return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch {
      refuse(path, path, 'There is no such folder.', 'Create it, or correct the name.');
      return undefined;
    }
  };
  const stray = (path: string) => {
    const name = path.slice(folder.length + 1);
    refuse(path, name, 'Nothing reads this file.', `${known}${didYouMean(name, Object.values(files))}`);
  };
  const listed = list(folder);
  const top = listed ?? [];
  for (const entry of top) {
    const isKnownFile = entry.isFile() && Object.values<string>(files).includes(entry.name);
    const isKnownFolder = entry.isDirectory() && Object.hasOwn(collections, entry.name);
    if (!isKnownFile && !isKnownFolder) stray(`${folder}/${entry.name}`);
  }
  const below = (path: string, name: CollectionName): string[] =>
    (list(path) ?? []).flatMap((entry) => {
      const inner = `${path}/${entry.name}`;
      if (entry.isDirectory() && name === 'pages') return below(inner, name);
      if (entry.isFile() && isNamedRight(name, inner.slice(`${folder}/${name}/`.length))) return inner;
      stray(inner);
      return [];
    });
  const inFolder = (name: CollectionName): string[] =>
    top.some((entry) => entry.name === name && entry.isDirectory()) ? below(`${folder}/${name}`, name) : [];
  const single = (name: keyof typeof files) => {
    const path = `${folder}/${files[name]}`;
    if (top.some((entry) => entry.name === files[name] && entry.isFile())) return path;
    // A folder that cannot be listed has its finding.
    if (listed)
      refuse(path, files[name], 'This file is missing.', 'Create it; the README says what stands in it.');
    return undefined;
  };
  return Object.fromEntries([
    ...(Object.keys(files) as (keyof typeof files)[]).map((name) => [name, single(name)]),
    ...names.map((name) => [name, inFolder(name)]),
  ]) as ContentFiles;
}
