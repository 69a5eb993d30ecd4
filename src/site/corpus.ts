import { readdirSync, statSync } from 'node:fs';
import { contentFolder } from '#corpus/content-folder.ts';
import type { CheckedCorpus } from '#corpus/corpus.ts';
import { loadCorpus } from '#corpus/load.ts';

let loaded: { readonly stamp: string; readonly corpus: CheckedCorpus } | undefined;

/** The corpus of this site. Read once for a build; while content is being written, again whenever a file has changed or has another name. */
export function siteCorpus(): CheckedCorpus {
  const folder = contentFolder();
  const stamp = import.meta.env.DEV ? stampOf(folder) : 'build';
  if (loaded?.stamp !== stamp) loaded = { stamp, corpus: loadCorpus(folder) as CheckedCorpus };
  return loaded.corpus;
}

function stampOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((it) => it.isFile());
  const paths = files.map(({ parentPath, name }) => `${parentPath}/${name}`).sort();
  return paths.map((path) => `${path}:${statSync(path).mtimeMs}`).join('\n');
}
