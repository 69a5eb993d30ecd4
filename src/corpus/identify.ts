import { collectionOf } from '#corpus/collections.ts';
import type { Corpus } from '#corpus/corpus.ts';
import { type Kind, kinds, type Ref, refParts } from '#model/ref.ts';

/** Everything of one kind that exists. Groups count as clauses: they are cited the same way. */
function mapsOf(corpus: Corpus, kind: Kind): readonly ReadonlyMap<string, unknown>[] {
  if (kind === 'passage') return [corpus.passages];
  const own = corpus[collectionOf(kind)];
  return kind === 'clause' ? [corpus.groups, own] : [own];
}

/** The ids of one kind, in the order of the corpus. */
export function idsOf(corpus: Corpus, kind: Kind): string[] {
  return [...new Set(mapsOf(corpus, kind).flatMap((map) => [...map.keys()]))];
}

/** Every citable thing there is. */
export function allRefs(corpus: Corpus): Ref[] {
  return kinds.flatMap((kind) => idsOf(corpus, kind).map((id): Ref => `${kind}:${id}`));
}

/** Whether a ref leads to something. */
export function exists(corpus: Corpus, ref: Ref): boolean {
  const { kind, id } = refParts(ref);
  return mapsOf(corpus, kind).some((map) => map.has(id));
}

/** Whether a ref leads to an entry whose file exists but could not be read: that has its own finding already. */
export function isUnreadable({ unreadable }: Corpus, ref: Ref): boolean {
  const { kind, id } = refParts(ref);
  if (kind === 'passage') return unreadable.has(`source:${id.split('#')[0]}`);
  // A group is made of its clauses, so a broken clause may take it along.
  return unreadable.has(ref) || [...unreadable].some((broken) => broken.startsWith(`${ref}.`));
}
