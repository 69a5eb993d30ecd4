import type { CheckedCorpus } from '#corpus/corpus.ts';
import { wordsOf } from '#corpus/words.ts';
import { cslItem } from '#exports/citation/csl-item.ts';
import { newsroomLine } from '#exports/citation/newsroom-line.ts';
import { citationStyles, type Stretch, styledCitation } from '#exports/citation/styled-citation.ts';
import { wikipediaTemplate } from '#exports/citation/wikipedia-template.ts';
import type { Ref } from '#model/ref.ts';
import { gap } from '#text/excerpt.ts';

/** A citation that is ready to paste. */
export interface Citation {
  /** What it is called by those who use it. */
  readonly name: string;
  readonly stretches: readonly Stretch[];
}

/** A thing cited in every way in which its page shows it. */
export function citations(corpus: CheckedCorpus, ref: Ref, root: string): Citation[] {
  const item = cslItem(corpus, ref, root);
  const words = wordsOf(corpus, ref)?.join(` ${gap} `);
  const plain = (name: string, text: string) => ({ name, stretches: [{ text, isItalic: false }] });
  return [
    plain('Newsroom', newsroomLine(corpus, ref, item, words)),
    ...citationStyles.map((style) => ({ name: style.name, stretches: styledCitation(item, style) })),
    plain('Wikipedia', wikipediaTemplate(item, words)),
  ];
}
