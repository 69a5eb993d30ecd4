import { z } from 'astro/zod';
import { passagesOf } from '#corpus/corpus.ts';
import { quotedShare } from '#corpus/coverage.ts';
import { passage, passageSchema } from '#exports/api/passage.ts';
import { ours } from '#exports/api/quotation.ts';
import { entryOf, head, headOf, resource } from '#exports/api/resource.ts';
import { quotableShare, type SourceKind } from '#model/source.ts';

/** A captured page, with all that this site has of it. */
export const source = resource({
  name: 'source',
  title: 'Sources',
  about:
    'A source with the account of each of its paragraphs: the words that this site quotes, and no more, with the digest that they are compared with.',
  kind: 'source',
  schema: z.strictObject({
    ...head,
    title: z.string().describe('Its title, as printed.'),
    publisher: z.string(),
    author: z.string().optional().describe('Whom the page names as its author, where that is another.'),
    sourceKind: z.enum(Object.keys(quotableShare) as [SourceKind, ...SourceKind[]]),
    language: z.string().describe('The language of its words, as a BCP 47 tag.'),
    dated: z.string().describe('Date and time as printed, or a statement that none is.'),
    issued: z.iso.date().optional().describe('The day of that date, where one is printed.'),
    publishedAt: z.url().describe('The publisher’s address of the page that was captured.'),
    about: ours('What kind of page it is.'),
    length: z.strictObject({
      words: z.int().nonnegative(),
      paragraphs: z.int().nonnegative(),
    }),
    quotedShare: z.number().min(0).max(1).describe('The share of its words that is quoted here.'),
    passages: z.array(passageSchema).describe('Its paragraphs in order.'),
  }),
  ids: ({ sources }) => sources.keys(),
  data: (basis, id) => {
    const { corpus } = basis;
    const it = entryOf(corpus.sources, id);
    const { title, publisher, author, kind, language, dated, issued, url, about, capture } = it.data;
    return {
      ...headOf(basis, 'source', id),
      title,
      publisher,
      ...(author && { author }),
      sourceKind: kind,
      language,
      dated,
      ...(issued && { issued }),
      publishedAt: url,
      about,
      length: { words: capture.words, paragraphs: capture.paragraphs.length },
      quotedShare: Number(quotedShare(corpus, it).toFixed(4)),
      passages: passagesOf(corpus, it).map((each) => passage(basis, each)),
    };
  },
});
