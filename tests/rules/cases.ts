import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkCorpus } from '#checks/run.ts';
import { loadCorpus } from '#corpus/load.ts';
import type { Finding } from '#model/finding.ts';
import { copyOfAgreement } from '../fixtures/copies.ts';
import { written } from './written.ts';

const root = 'tests/rules';

/** A folder with the files in which a case differs from the agreement: `<rule>/bad-…` or `<rule>/good-…`. */
export interface Case {
  readonly rule: string;
  readonly name: string;
}

/** Every case folder. */
export const cases: readonly Case[] = folders(root).flatMap((rule) =>
  folders(join(root, rule)).map((name) => ({ rule, name })),
);

function folders(path: string): string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** What the checks find in a copy of the agreement with the files of the case laid over it. */
export function findingsOf({ rule, name }: Case): Finding[] {
  const folder = copyOfAgreement();
  const overlay = join(root, rule, name);
  cpSync(overlay, folder, { recursive: true });
  for (const path of removed(overlay)) rmSync(join(folder, path));
  rmSync(join(folder, 'expected.txt'), { force: true });
  written[`${rule}/${name}`]?.(folder);
  return checkCorpus(loadCorpus(folder)).map((finding) => ({
    ...finding,
    file: finding.file.replace(`${folder}/`, ''),
  }));
}

/** The paths in the file `.remove`, one a line. */
function removed(overlay: string): string[] {
  const file = join(overlay, '.remove');
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
}

/** The text that a case expects; a good case has an empty one. */
export function expectedOf({ rule, name }: Case): string {
  return readFileSync(join(root, rule, name, 'expected.txt'), 'utf8');
}

/** Findings as a case writes them down: three lines each, a blank line between two. */
export function asText(findings: readonly Finding[]): string {
  return findings
    .map(
      ({ file, line, column, rule, message, hint }) =>
        `${file}:${line}:${column} ${rule}\n${message}\n${hint}\n`,
    )
    .join('\n');
}
