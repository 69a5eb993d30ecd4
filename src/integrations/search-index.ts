import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type CustomRecord, close, createIndex, type IndexFile } from 'pagefind';
import { contentFolder } from '#corpus/content-folder.ts';
import { loadCorpus } from '#corpus/load.ts';
import { indexLanguage, searchRecords } from '#search/records.ts';

/** What Pagefind writes for its older interfaces, which this site does not use. */
const unused = /^pagefind-(?:ui|modular-ui|highlight)\./;

/** Builds the search index of all that is said, as {@link searchRecords} lists it, into `pagefind/`. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const corpus = loadCorpus(contentFolder());
        const records = searchRecords(corpus);
        try {
          const files = await indexFiles(records, indexLanguage(corpus));
          await Promise.all(
            files
              .filter(({ path }) => !unused.test(path))
              .map(async ({ path, content }) => {
                const file = join(fileURLToPath(dir), 'pagefind', path);
                await mkdir(dirname(file), { recursive: true });
                await writeFile(file, content);
              }),
          );
        } finally {
          await close();
        }
        logger.info(`${records.length} records.`);
      },
    },
  };
}

/** The files of an index with these records. Throws all that Pagefind says is wrong, with the address of the record. */
async function indexFiles(records: readonly CustomRecord[], language: string): Promise<IndexFile[]> {
  const { index, errors: faults } = await createIndex({ forceLanguage: language });
  if (index) {
    for (const record of records) {
      const { errors } = await index.addCustomRecord(record);
      faults.push(...errors.map((error) => `${record.url}: ${error}`));
    }
    const { files, errors } = await index.getFiles();
    faults.push(...errors);
    if (faults.length === 0) return files;
  }
  throw new Error(`The search index could not be made:\n${faults.join('\n')}`);
}
