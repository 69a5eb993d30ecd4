import type { CheckedCorpus } from '#corpus/corpus.ts';

/** A page of the built site. */
export interface BuiltPage {
  /** Relative to the root of the site, as `addressOf` gives it. */
  readonly address: string;
  readonly html: string;
}

/** All that an export can be made from. */
export interface Explainer {
  readonly corpus: CheckedCorpus;
  /** The whole address of the root of the site, with a slash at the end. An address of ours follows it. */
  readonly root: string;
  /** Every page but those that only lead on, and the cards for frames. */
  readonly pages: readonly BuiltPage[];
}

/** A file that stands in the site beside its pages. */
export interface ExportFile {
  /** Relative to the root of the site. */
  readonly address: string;
  readonly content: string | Uint8Array;
}

/** What the site says, in a format of somebody else's. */
export interface Export {
  /** What a reader calls the format: `BibTeX`. */
  readonly title: string;
  /** What is in it and for whom, in a sentence or two. */
  readonly about: string;
  readonly mediaType: string;
  /** Where its files stand, with what varies in braces: `declaration/{clause}.bib`. */
  readonly pattern: string;
  /** The address of one of its files; `undefined` where the agreement has nothing that it is made of. */
  example(corpus: CheckedCorpus): string | undefined;
  files(explainer: Explainer): readonly ExportFile[] | Promise<readonly ExportFile[]>;
}
