import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What cases put into their copy that a repository should not hold: empty, huge, in another encoding. */
export const written: Readonly<Record<string, (folder: string) => void>> = {
  'file-is-readable/bad-not-utf-8': (folder) => {
    const file = join(folder, 'clauses/p1.mdx');
    writeFileSync(file, readFileSync(file, 'utf8'), 'latin1');
  },
  'file-is-readable/bad-empty': (folder) => writeFileSync(join(folder, 'clauses/d1.mdx'), ''),
  'file-is-readable/bad-empty-permalinks': (folder) => writeFileSync(join(folder, 'permalinks.txt'), '\n'),
  'file-is-readable/bad-five-megabytes': (folder) =>
    writeFileSync(join(folder, 'pages/about.mdx'), 'word '.repeat(1_000_000)),
  'file-is-readable/good-windows-line-ends': (folder) => {
    for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!/\.\w+$/.test(path)) continue;
      const text = readFileSync(join(folder, path), 'utf8');
      writeFileSync(join(folder, path), `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    }
  },
  'passage-matches-capture/good-decomposed-letter': (folder) => {
    const file = join(folder, 'sources/accord.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('Orré', 'Orre\u0301'));
  },
};
