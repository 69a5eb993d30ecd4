/** The part of citation-js that the tests read files with: it has no types of its own. */
declare module '@citation-js/core' {
  export interface ReadItem {
    readonly title: string;
    readonly author: readonly {
      readonly literal?: string;
      readonly family?: string;
      readonly given?: string;
    }[];
    readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
    readonly URL: string;
    readonly language: string;
  }
  export class Cite {
    constructor(text: string, options: { generateGraph: false });
    readonly data: readonly ReadItem[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
