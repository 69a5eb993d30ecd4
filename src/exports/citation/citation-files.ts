import type { CheckedCorpus } from '#corpus/corpus.ts';
import { idsOf } from '#corpus/identify.ts';
import { bibtex } from '#exports/citation/bibtex.ts';
import { citable } from '#exports/citation/citable.ts';
import { type CslItem, cslItem } from '#exports/citation/csl-item.ts';
import { ris } from '#exports/citation/ris.ts';
import type { Export } from '#exports/export.ts';
import { asJson } from '#exports/json-file.ts';
import { addressOf, besidePage } from '#model/address.ts';
import type { Ref } from '#model/ref.ts';

/** A format in which a reference manager takes citations in. */
export interface CitationFormat {
  readonly title: string;
  readonly extension: string;
  readonly mediaType: string;
  write(items: readonly CslItem[]): string;
}

export const citationFormats: readonly CitationFormat[] = [
  { title: 'BibTeX', extension: 'bib', mediaType: 'application/x-bibtex', write: bibtex },
  { title: 'RIS', extension: 'ris', mediaType: 'application/x-research-info-systems', write: ris },
  {
    title: 'CSL-JSON',
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: asJson,
  },
];

/** What has a citation of its own as a file beside its page. */
function withFiles(corpus: CheckedCorpus): Ref[] {
  const kinds = ['clause', 'component', 'question', 'source'] as const;
  return [
    ...kinds.flatMap((kind) => idsOf(corpus, kind).map((id): Ref => `${kind}:${id}`)),
    'page:declaration',
  ];
}

/** For each format: the citation of every clause, group, component, question and source, and of the whole text, beside its page. */
export const citationFiles: readonly Export[] = citationFormats.map(
  ({ title, extension, mediaType, write }) => ({
    title: `${title}, of one thing`,
    about:
      'The citation of a clause, a group of clauses, a component page, a question, a source or the whole text, for a reference manager.',
    mediaType,
    pattern: `{page}.${extension}`,
    example: (corpus) => withFiles(corpus).map((ref) => besidePage(addressOf(ref), extension))[0],
    files: ({ corpus, root }) =>
      withFiles(corpus).map((ref) => ({
        address: besidePage(addressOf(ref), extension),
        content: write([cslItem(corpus, ref, root)]),
      })),
  }),
);

/** For each format: the citations of everything that has an address, in one file. */
export const citationLists: readonly Export[] = citationFormats.map(
  ({ title, extension, mediaType, write }) => {
    const address = `citations.${extension}`;
    return {
      title: `${title}, of everything`,
      about:
        'The citations of all clauses, passages, statements, wordings and pages, for a reference manager.',
      mediaType,
      pattern: address,
      example: () => address,
      files: ({ corpus, root }) => [
        { address, content: write(citable(corpus).map((ref) => cslItem(corpus, ref, root))) },
      ],
    };
  },
);
