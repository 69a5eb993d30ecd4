import { collectionOf } from '#corpus/collections.ts';
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
    case 'party':
      return corpus.parties.get(id)?.data.name ?? id;
    case 'statement': {
      const statement = corpus.statements.get(id)?.data;
      if (!statement) return id;
      const { speaker, from } = statement;
      return `${labelOf(corpus, `party:${speaker}`)}, in ${labelOf(corpus, `passage:${from}`)}`;
    }
    default: {
      const entries = corpus[collectionOf(kind) as 'pages'];
      return entries.get(id)?.data.title ?? id;
    }
  }
}
