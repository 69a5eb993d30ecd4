import { editionOf } from '#corpus/edition.ts';
import { courseFolders } from '#exports/cartridge/links.ts';
import { linkDocument, linkFile, manifest } from '#exports/cartridge/manifest.ts';
import { downloads } from '#exports/downloads.ts';
import type { Explainer, Export } from '#exports/export.ts';
import { type ZippedFile, zipFile } from '#exports/zip-file.ts';

/** Links to the site for a learning platform: Common Cartridge 1.3. */
export const cartridge: Export = {
  title: 'Common Cartridge',
  about:
    'Links to the text, to each clause, component page, handout, question and lesson, in folders, for a course on a learning platform. Importing it again replaces the links.',
  mediaType: 'application/zip',
  pattern: downloads.cartridge,
  example: () => downloads.cartridge,
  files: (explainer) => [
    {
      address: downloads.cartridge,
      content: zipFile(cartridgeFiles(explainer), editionOf(explainer.corpus)),
    },
  ],
};

function cartridgeFiles({ corpus, root }: Explainer): ZippedFile[] {
  const folders = courseFolders(corpus);
  return [
    { path: 'imsmanifest.xml', content: manifest(corpus, folders) },
    ...folders
      .flatMap(({ links }) => links)
      .map((link) => ({ path: linkFile(link), content: linkDocument(link, root) })),
  ];
}
