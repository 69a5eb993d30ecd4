import type { Corpus } from '#corpus/corpus.ts';
import { allRefs } from '#corpus/identify.ts';
import { type Ref, refParts } from '#model/ref.ts';

/** The ids that are not in the registry yet. A paragraph that the capture does not have is a slip, not an id. */
export function unregisteredRefs(corpus: Corpus): Ref[] {
  const registered = new Set(corpus.permalinks?.map(({ ref }) => ref));
  return allRefs(corpus).filter((ref) => !registered.has(ref) && !isBeyondCapture(corpus, ref));
}

function isBeyondCapture({ passages }: Corpus, ref: Ref): boolean {
  const { kind, id } = refParts(ref);
  return kind === 'passage' && passages.get(id)?.sha256 === undefined;
}
