import { z } from 'astro/zod';
import type { Group } from '#corpus/corpus.ts';
import { akomaNtoso } from '#exports/akoma-ntoso/akoma-ntoso.ts';
import { clauseElementId, paragraphId } from '#exports/akoma-ntoso/element-id.ts';
import type { Basis } from '#exports/api/basis.ts';
import { addressOf, besidePage } from '#model/address.ts';

const file = (what: string) => z.url().describe(what);

export const textLinksSchema = z
  .strictObject({
    fullText: file('Its place in the full text.'),
    markdown: file('Its page as Markdown.'),
    bibtex: file('A citation of it, for BibTeX.'),
    ris: file('A citation of it, for a reference manager.'),
    csl: file('A citation of it, as CSL-JSON.'),
    akomaNtoso: file('The text as an Akoma Ntoso statement.'),
    eId: z.string().describe('Its `eId` in that file.'),
  })
  .meta({ id: 'text-links', description: 'The same words elsewhere, and in other formats.' });

/** Where else a clause or group stands, and in which other formats. */
export function textLinks({ corpus, root }: Basis, id: string): z.infer<typeof textLinksSchema> {
  const beside = (extension: string) => `${root}${besidePage(addressOf(`clause:${id}`), extension)}`;
  const clause = corpus.clauses.get(id);
  const group = clause?.group ?? (corpus.groups.get(id) as Group);
  return {
    fullText: `${root}${addressOf('page:declaration')}#${id}`,
    markdown: beside('md'),
    bibtex: beside('bib'),
    ris: beside('ris'),
    csl: beside('csl.json'),
    akomaNtoso: `${root}${akomaNtoso.pattern}`,
    eId: clause ? clauseElementId(corpus, group, clause.number) : paragraphId(corpus, group),
  };
}
