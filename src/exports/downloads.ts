import GithubSlugger from 'github-slugger';
import type { CheckedCorpus } from '#corpus/corpus.ts';

/** Where a download of the whole stands, from the root of the site: the same for as long as the site, whatever its title. */
export const downloads = {
  epub: 'downloads/explainer.epub',
  pdf: 'downloads/explainer.pdf',
  cartridge: 'downloads/explainer.imscc',
} as const;

/** Where the printed handout of a component stands, from the root of the site. */
export function printedHandout(component: string): string {
  return `downloads/handout-${component}.pdf`;
}

/** Whether this build prints: only then are there any PDFs, and links to them. */
export function isPrinting(): boolean {
  return Boolean(process.env.DOWNLOADS);
}

/**
 * What a downloaded file is called in the reader's folder: the title of the site, or what else is given, as a file name.
 *
 * @param extension without a dot
 */
export function fileName({ site }: CheckedCorpus, extension: string, title = site.data.title): string {
  return `${new GithubSlugger().slug(title) || 'explainer'}.${extension}`;
}
