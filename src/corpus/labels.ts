import type { Corpus } from '#corpus/corpus.ts';
import { type Ref, refParts } from '#model/ref.ts';

/** What a citable thing is called where it is linked to: `2.3(a)`, `The Gazette, paragraph 8`, a page's title. */
export function labelOf(corpus: Corpus, ref: Ref): string {
  const { kind, id } = refParts(ref);
  switch (kind) {
    case 'clause':
      return (corpus.clauses.get(id) ?? corpus.groups.get(id))?.label ?? id;
    case 'passage': {
      const passage = corpus.passages.get(id);
      return passage ? `${passage.source.data.shortTitle}, paragraph ${passage.paragraph}` : id;
    }
    case 'source':
      return corpus.sources.get(id)?.data.shortTitle ?? id;
    case 'component':
      return corpus.components.get(id)?.data.title ?? id;
    case 'page':
      return corpus.pages.get(id)?.data.title ?? id;
  }
}
