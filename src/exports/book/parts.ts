import type { Chapter, Part } from '#exports/book/chapter.ts';
import { readChapter } from '#exports/book/read-chapter.ts';
import type { BuiltPage, Explainer } from '#exports/export.ts';
import { addressOf } from '#model/address.ts';

/** The pages that a book begins with; the other pages of prose end it. */
const order = [
  'home',
  'declaration',
  'guarantees',
  'questions',
  'statements',
  'wording',
  'parties',
  'documents',
  'timeline',
  'glossary',
  'teach',
  'sources',
];

/** Pages that are only of use where the site is. */
const onlyOnTheSite = ['404', 'search', 'data', 'about/coverage'];

/**
 * The parts of a book of the whole site: each page that lists things, followed by the pages about each of them, and at
 * the end the pages about the site. The pages about single clauses are not in it: the text has their words and notes.
 */
export function bookParts({ corpus, pages }: Explainer): Part[] {
  const built = new Map(pages.map((page) => [page.address, page]));
  const chapterAt = (address: string): Chapter[] => {
    const page: BuiltPage | undefined = built.get(address);
    return page ? [readChapter(page)] : [];
  };
  const below: Record<string, string[]> = {
    guarantees: [...corpus.components.keys()].map((id) => addressOf(`component:${id}`)),
    questions: [...corpus.questions.keys()].map((id) => addressOf(`question:${id}`)),
    parties: [...corpus.parties.keys()].map((id) => addressOf(`party:${id}`)),
    glossary: [...corpus.glossary.keys()].map((id) => addressOf(`term:${id}`)),
    teach: [...corpus.lessons.keys()].map((id) => addressOf(`lesson:${id}`)),
    sources: [...corpus.sources.keys()].map((id) => addressOf(`source:${id}`)),
  };
  const rest = [...corpus.pages.keys()]
    .filter((id) => !order.includes(id) && !onlyOnTheSite.includes(id))
    .sort();
  return [...order, ...rest].flatMap((id) =>
    chapterAt(addressOf(`page:${id}`)).map((chapter) => ({
      chapter,
      below: (below[id] ?? []).flatMap(chapterAt),
    })),
  );
}
