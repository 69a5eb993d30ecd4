import type { CheckedCorpus } from '#corpus/corpus.ts';
import { labelOf } from '#corpus/labels.ts';
import { addressOf, handoutAddress } from '#model/address.ts';
import type { Ref } from '#model/ref.ts';

/** A link to a page of the site. */
export interface WebLink {
  /** In the cartridge; the same in every edition, so that a later import replaces the link and does not add another. */
  readonly id: string;
  readonly title: string;
  /** From the root of the site. */
  readonly address: string;
}

/** Links that a course shows under one heading. */
export interface Folder {
  readonly id: string;
  readonly title: string;
  readonly links: readonly WebLink[];
}

/** What a course can link to, in folders named as the pages that list it are; an empty one is left out. */
export function courseFolders(corpus: CheckedCorpus): Folder[] {
  const pageTitle = (id: string) => corpus.pages.get(id)?.data.title ?? id;
  const linkTo = (ref: Ref, title = labelOf(corpus, ref)): WebLink => ({
    id: `link-${ref.replace(':', '-')}`,
    title,
    address: addressOf(ref),
  });
  const components = [...corpus.components.values()];
  const folders: Folder[] = [
    {
      id: 'folder-text',
      title: pageTitle('declaration'),
      links: [
        linkTo('page:declaration'),
        ...[...corpus.clauses.values()].map(({ id, label }) =>
          linkTo(`clause:${id}`, `${label} of ${corpus.site.data.agreement}`),
        ),
      ],
    },
    {
      id: 'folder-components',
      title: pageTitle('guarantees'),
      links: components.map(({ id }) => linkTo(`component:${id}`)),
    },
    {
      id: 'folder-handouts',
      title: 'Handouts to print',
      links: components.map(({ id, data }) => ({
        id: `link-handout-${id}`,
        title: `${data.title}: handout`,
        address: handoutAddress(id),
      })),
    },
    {
      id: 'folder-questions',
      title: pageTitle('questions'),
      links: [...corpus.questions.keys()].map((id) => linkTo(`question:${id}`)),
    },
    {
      id: 'folder-lessons',
      title: pageTitle('teach'),
      links: [...corpus.lessons.keys()].map((id) => linkTo(`lesson:${id}`)),
    },
  ];
  return folders.filter(({ links }) => links.length > 0);
}
