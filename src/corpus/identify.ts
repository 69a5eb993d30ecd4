import type { Corpus } from '#corpus/corpus.ts';
import { type Kind, kinds, type Ref, refParts } from '#model/ref.ts';

type Parts = Pick<Corpus, 'clauses' | 'groups' | 'passages' | 'sources' | 'components' | 'pages'>;

/** Everything of one kind that exists. Groups count as clauses: they are cited the same way. */
function mapsOf(corpus: Parts, kind: Kind): readonly ReadonlyMap<string, unknown>[] {
  switch (kind) {
    case 'clause':
      return [corpus.groups, corpus.clauses];
    case 'passage':
      return [corpus.passages];
    case 'source':
      return [corpus.sources];
    case 'component':
      return [corpus.components];
    case 'page':
      return [corpus.pages];
  }
}

/** The ids of one kind, in the order of the corpus. */
export function idsOf(corpus: Parts, kind: Kind): string[] {
  return [...new Set(mapsOf(corpus, kind).flatMap((map) => [...map.keys()]))];
}

/** Every citable thing there is. */
export function allRefs(corpus: Parts): Ref[] {
  return kinds.flatMap((kind) => idsOf(corpus, kind).map((id): Ref => `${kind}:${id}`));
}

/** Whether a ref leads to something. */
export function exists(corpus: Parts, ref: Ref): boolean {
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
