import { readdirSync, readFileSync } from 'node:fs';

/** A file of code with what it imports. */
export interface CodeFile {
  readonly path: string;
  readonly text: string;
  /** Paths of the files of this project that it imports, from the root of the project. */
  readonly imports: readonly string[];
}

/** Every file of code in some folders. */
export function codeFiles(...folders: readonly string[]): CodeFile[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((path) => /\.(?:ts|astro|css|mjs)$/.test(path) && !path.includes('/fixtures/'))
      .map((path) => {
        const text = readFileSync(path, 'utf8');
        return { path, text, imports: importsOf(path, text) };
      }),
  );
}

function importsOf(path: string, text: string): string[] {
  const names = [...text.matchAll(/(?:from|import)\s+'(?<name>[#.][^']+)'/g)].map(
    (it) => it.groups?.name ?? '',
  );
  return names.map((name) =>
    name.startsWith('#') ? `src/${name.slice(1)}` : new URL(name, `file:///${path}`).pathname.slice(1),
  );
}
