import type { CheckedCorpus } from '#corpus/corpus.ts';
import { loadCorpus } from '#corpus/load.ts';
import type { Export, ExportFile } from '#exports/export.ts';

/** Where the tests say that the site is. */
export const root = 'https://example.org/some/path/';

/** Both agreements: the fictional one, and the real one. */
export const contentFolders = ['tests/fixtures/agreement', 'content'] as const;

const corpora = new Map<string, CheckedCorpus>();

/** A content folder as an export takes it; read once, since nothing changes it. */
export function checkedCorpus(folder: string): CheckedCorpus {
  const corpus = corpora.get(folder) ?? (loadCorpus(folder) as CheckedCorpus);
  corpora.set(folder, corpus);
  return corpus;
}

/** The files that an export makes of a content folder, where it needs no page. */
export async function filesOf(it: Export, folder: string): Promise<readonly ExportFile[]> {
  return it.files({ corpus: checkedCorpus(folder), root, pages: [] });
}
