import type { Explainer, Export } from '#exports/export.ts';

/** The text of the one file that an export consists of. */
export async function onlyFile({ files, example }: Export, explainer: Explainer): Promise<string> {
  const [file, ...more] = await files(explainer);
  if (!file || more.length > 0 || typeof file.content !== 'string') throw new Error('Not one file of text.');
  if (file.address !== example(explainer.corpus)) throw new Error(`Not the example, but ${file.address}.`);
  return file.content;
}
