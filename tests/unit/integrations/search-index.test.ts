import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { searchIndex } from '#integrations/search-index.ts';
import { agreement } from '../../fixtures/copies.ts';

const pagefind = vi.hoisted(() => ({
  addCustomRecord: vi.fn(),
  getFiles: vi.fn(),
  close: vi.fn(),
}));
vi.mock('pagefind', () => ({
  createIndex: async () => ({ index: pagefind, errors: [] }),
  close: pagefind.close,
}));

beforeEach(() => {
  vi.resetAllMocks();
  vi.stubEnv('CONTENT_DIR', agreement);
  pagefind.addCustomRecord.mockResolvedValue({ errors: [] });
  const files = ['pagefind.js', 'pagefind-ui.js'].map((path) => ({ path, content: new Uint8Array() }));
  pagefind.getFiles.mockResolvedValue({ errors: [], files });
});

/** Runs the integration on an empty folder, and returns what is in the folder then. */
async function build(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'search-index-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const options = { dir: pathToFileURL(`${folder}/`), logger: { info: () => {} } };
  await searchIndex().hooks['astro:build:done']?.(options as never);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
}

test('the index is written without what the site does not use', async () => {
  expect(await build()).toEqual(['pagefind', 'pagefind/pagefind.js']);
  expect(pagefind.close).toHaveBeenCalledOnce();
});

test('what is wrong with a record is told with its address, together with the rest', async () => {
  pagefind.addCustomRecord.mockImplementation(async ({ url }: { url: string }) => ({
    errors: url.includes('tarrin') ? ['no words'] : [],
  }));
  pagefind.getFiles.mockResolvedValue({ errors: ['no files'], files: [] });
  await expect(build()).rejects.toThrow(/could not be made:\n\/parties\/tarrin\/?: no words\nno files$/);
  expect(pagefind.close).toHaveBeenCalledOnce();
});
