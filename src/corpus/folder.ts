import { type Dirent, readdirSync } from 'node:fs';
import { problem, type Report } from '#corpus/report.ts';
import { didYouMean } from '#text/nearest.ts';

/** The files of a content folder, by what they hold. Paths begin with the folder as it was given. */
export interface ContentFiles {
  readonly site: string | undefined;
  readonly subjects: string | undefined;
  readonly permalinks: string | undefined;
  readonly clauses: readonly string[];
  readonly components: readonly string[];
  readonly sources: readonly string[];
  readonly pages: readonly string[];
}

/** An id is a piece of an address: nothing in it needs escaping or differs by case, and no folder of the build has its name. */
const id = '(?!pagefind\\.)[a-z][a-z0-9-]*';

/** The folders of entries, and how a file in each is named. A clause's id is judged with the sections that it belongs to. */
const folders = {
  clauses: /^[^/]+\.mdx$/,
  components: new RegExp(`^${id}\\.mdx$`),
  pages: new RegExp(`^(?:${id}|404)\\.mdx$`),
  sources: new RegExp(`^${id}\\.yaml$`),
} as const;

const files = { site: 'site.yaml', subjects: 'subjects.yaml', permalinks: 'permalinks.txt' } as const;

const known = `Known: ${Object.values(files).join(', ')}, clauses/*.mdx, components/*.mdx, pages/*.mdx, sources/*.yaml; names of lower-case letters, digits and hyphens.`;

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
    const hint = `${known}${didYouMean(name, Object.values(files))}`;
    refuse(path, name, 'Nothing reads this file.', hint);
  };
  const listed = list(folder);
  const top = listed ?? [];
  for (const entry of top) {
    const isKnownFile = entry.isFile() && Object.values<string>(files).includes(entry.name);
    const isKnownFolder = entry.isDirectory() && Object.hasOwn(folders, entry.name);
    if (!isKnownFile && !isKnownFolder) stray(`${folder}/${entry.name}`);
  }
  const inFolder = (name: keyof typeof folders): string[] => {
    if (!top.some((entry) => entry.name === name && entry.isDirectory())) return [];
    return (list(`${folder}/${name}`) ?? []).flatMap((entry) => {
      const path = `${folder}/${name}/${entry.name}`;
      if (entry.isFile() && folders[name].test(entry.name)) return path;
      stray(path);
      return [];
    });
  };
  const single = (name: keyof typeof files) => {
    const path = `${folder}/${files[name]}`;
    if (top.some((entry) => entry.name === files[name] && entry.isFile())) return path;
    // A folder that cannot be listed has its finding.
    if (listed)
      refuse(path, files[name], 'This file is missing.', 'Create it; the README says what stands in it.');
    return undefined;
  };
  return {
    site: single('site'),
    subjects: single('subjects'),
    permalinks: single('permalinks'),
    clauses: inFolder('clauses'),
    components: inFolder('components'),
    pages: inFolder('pages'),
    sources: inFolder('sources'),
  };
}
