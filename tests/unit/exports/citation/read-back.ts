import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslItem } from '#exports/citation/csl-item.ts';

/** What a reader of a citation has to get out of it. */
export interface Essentials {
  readonly title: string;
  readonly author: string;
  readonly date: readonly number[] | undefined;
  readonly address: string;
  readonly language: string;
}

/** What citation-js reads in a BibTeX or RIS file: somebody else's reader, so it does not share our mistakes. */
export function readBack(text: string): Essentials[] {
  return new Cite(text, { generateGraph: false }).data.map(({ title, author, issued, URL, language }) => {
    const [body = {}, ...others] = author;
    if (others.length > 0 || body.given) throw new Error(`A body was split: ${JSON.stringify(author)}`);
    const name = body.literal ?? body.family ?? '';
    return { title, author: name, date: issued?.['date-parts'][0], address: URL, language };
  });
}

/** The same of an item. */
export function essentials({ title, author, issued, URL, language }: CslItem): Essentials {
  return { title, author: author[0].literal, date: issued?.['date-parts'][0], address: URL, language };
}
