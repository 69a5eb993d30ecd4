import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { contentFolder } from '#corpus/content-folder.ts';
import { loadCorpus } from '#corpus/load.ts';
import { indexLanguage, searchRecords } from '#search/records.ts';

/** What Pagefind writes for its older interfaces, which this site does not use. */
const unused = /^pagefind-(?:ui|modular-ui|highlight)\./;

/** Builds the search index, a record for each clause, quoted passage and component page, into `pagefind/`. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const corpus = loadCorpus(contentFolder());
        const records = searchRecords(corpus);
        const { index, errors } = await createIndex({ forceLanguage: indexLanguage(corpus) });
        if (!index) throw new Error(`The search index could not be made: ${errors.join(' ')}`);
        for (const record of records) await index.addCustomRecord(record);
        const { files } = await index.getFiles();
        await Promise.all(
          files
            .filter(({ path }) => !unused.test(path))
            .map(async ({ path, content }) => {
              const file = join(fileURLToPath(dir), 'pagefind', path);
              await mkdir(dirname(file), { recursive: true });
              await writeFile(file, content);
            }),
        );
        await close();
        logger.info(`${records.length} records.`);
      },
    },
  };
}
