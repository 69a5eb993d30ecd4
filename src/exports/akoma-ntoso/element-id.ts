import type { Corpus, Group } from '#corpus/corpus.ts';
import type { ClauseNumber } from '#text/numbering.ts';

/**
 * The `eId` of a section: `sec_2`. Sections have no number of their own and are counted (AKN-NC 5.4.3).
 *
 * @param prefix the letter with which the ids of its clauses begin
 */
export function sectionId(corpus: Corpus, prefix: string): string {
  const sections = corpus.site?.data.sections ?? [];
  return `sec_${sections.findIndex((section) => section.prefix === prefix) + 1}`;
}

/** The `eId` of a paragraph of the text: group `c2` is `sec_2__para_2`. */
export function paragraphId(corpus: Corpus, { id, section }: Group): string {
  return `${sectionId(corpus, section.prefix)}__para_${id.slice(section.prefix.length)}`;
}

/**
 * The `eId` of a clause (AKN-NC 5.4): `c2.3` is `sec_2__para_2__subpara_3`, and its item `c2.3a`, which stands inside it,
 * `sec_2__para_2__subpara_3__inline_1`. No two ids of ours give the same one, and none changes while ours do not.
 */
export function clauseElementId(corpus: Corpus, group: Group, { sentence, item }: ClauseNumber): string {
  const inParagraph = sentence === undefined ? '' : `__subpara_${sentence}`;
  const inSentence = item === undefined ? '' : `__inline_${item.charCodeAt(0) - 'a'.charCodeAt(0) + 1}`;
  return `${paragraphId(corpus, group)}${inParagraph}${inSentence}`;
}
