/** The part of citeproc-js that is used here: it has no types of its own. */
declare module 'citeproc' {
  interface Sys {
    retrieveLocale(language: string): unknown;
    retrieveItem(id: string): unknown;
  }
  class Engine {
    /** In the language that the style asks for. */
    constructor(sys: Sys, style: unknown);
    updateItems(ids: readonly string[]): void;
    /** Undefined parts aside: settings, and an entry of HTML for each item. */
    makeBibliography(): [unknown, string[]];
    /** The HTML of a note, or of what stands in brackets. */
    previewCitationCluster(
      citation: { citationItems: { id: string }[]; properties: { noteIndex: number } },
      before: [],
      after: [],
      format: 'html',
    ): string;
  }
  const CSL: { Engine: typeof Engine };
  export default CSL;
}
