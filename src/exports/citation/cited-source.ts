import type { CheckedCorpus, Source } from '#corpus/corpus.ts';
import { passageOf } from '#corpus/words.ts';
import { type Ref, refParts } from '#model/ref.ts';

/** The source whose words a clause, a group, a passage, a source or the whole text is; `undefined` for what we wrote ourselves. */
export function citedSource(corpus: CheckedCorpus, ref: Ref): Source | undefined {
  const { sources, site } = corpus;
  const { kind, id } = refParts(ref);
  if (kind === 'source') return sources.get(id);
  if (ref === 'page:declaration') return sources.get(site.data.text);
  return passageOf(corpus, ref)?.source;
}
