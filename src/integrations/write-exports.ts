import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '#corpus/content-folder.ts';
import type { CheckedCorpus } from '#corpus/corpus.ts';
import { loadCorpus } from '#corpus/load.ts';
import { allExports } from '#exports/all-exports.ts';
import type { Explainer } from '#exports/export.ts';
import { builtPages } from '#integrations/built-pages.ts';
import { withBase } from '#model/with-base.ts';

/** Writes what the site says in other formats beside its pages: all of {@link allExports}. */
export function writeExports(): AstroIntegration {
  let root = '';
  return {
    name: 'exports',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = new URL(withBase(config.base, ''), config.site).href;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const corpus = loadCorpus(contentFolder()) as CheckedCorpus;
        const count = await writeFiles(folder, { corpus, root, pages: builtPages(folder) });
        logger.info(`${count} files.`);
        if (!process.env.SITE_URL) logger.warn(`SITE_URL is not set: citations and feeds lead to ${root}`);
      },
    },
  };
}

/** @returns how many files were written. Throws if one would stand where another is. */
async function writeFiles(folder: string, explainer: Explainer): Promise<number> {
  let count = 0;
  for (const { title, files } of allExports) {
    for (const { address, content } of await files(explainer)) {
      const file = join(folder, address);
      if (existsSync(file)) throw new Error(`${title}: there is a file at ${address} already.`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      count += 1;
    }
  }
  return count;
}
