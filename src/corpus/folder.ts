import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { problem, type Report } from '#corpus/report.ts';
import { didYouMean } from '#text/nearest.ts';

/** The files of a content folder, by what they hold. Paths are relative to the working directory. */
export interface ContentFiles {
  readonly site: string | undefined;
  readonly subjects: string | undefined;
  readonly permalinks: string | undefined;
  readonly clauses: readonly string[];
  readonly components: readonly string[];
  readonly sources: readonly string[];
  readonly pages: readonly string[];
}

const places = {
  clauses: /^clauses\/[^/]+\.mdx$/,
  components: /^components\/[^/]+\.mdx$/,
  sources: /^sources\/[^/]+\.yaml$/,
  pages: /^pages\/[^/]+\.mdx$/,
} as const;

const singles = { site: 'site.yaml', subjects: 'subjects.yaml', permalinks: 'permalinks.txt' } as const;

/** Sorts the files of a content folder. A file that belongs nowhere, or is missing, is reported: nothing is passed over. */
export function listContent(folder: string, report: Report): ContentFiles {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  const inFolder = (name: keyof typeof places) => found.filter((file) => places[name].test(file));
  const single = (name: keyof typeof singles) => {
    if (found.includes(singles[name])) return `${folder}/${singles[name]}`;
    const place = { file: `${folder}/${singles[name]}`, line: 1, column: 1 };
    const hint = `Create it; the README says what stands in it.`;
    report(problem('file-has-a-place', place, singles[name], 'This file is missing.', hint));
    return undefined;
  };
  const at = (files: readonly string[]) => files.map((file) => `${folder}/${file}`);
  const names = Object.keys(places) as (keyof typeof places)[];
  const known = new Set<string>([...names.flatMap(inFolder), ...Object.values(singles)]);
  for (const file of found.filter((name) => !known.has(name))) {
    const place = { file: `${folder}/${file}`, line: 1, column: 1 };
    const hint = `Known: ${Object.values(singles).join(', ')}, clauses/*.mdx, components/*.mdx, pages/*.mdx, sources/*.yaml.${didYouMean(file, Object.values(singles))}`;
    report(problem('file-has-a-place', place, file, 'Nothing reads this file.', hint));
  }
  return {
    site: single('site'),
    subjects: single('subjects'),
    permalinks: single('permalinks'),
    clauses: at(inFolder('clauses')),
    components: at(inFolder('components')),
    sources: at(inFolder('sources')),
    pages: at(inFolder('pages')),
  };
}
