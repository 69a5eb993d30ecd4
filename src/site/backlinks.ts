import type { Corpus } from '#corpus/corpus.ts';
import { labelOf } from '#corpus/labels.ts';
import { type Ref, refParts } from '#model/ref.ts';
import { href } from '#site/href.ts';

/** One page that refers to a thing, as a link. */
export interface Backlink {
  /** What refers to it. */
  readonly ref: Ref;
  readonly label: string;
  readonly href: string;
}

/** Everything that refers to one of these, once each, in the order of the text; what refers to itself is left out. */
export function backlinksTo(corpus: Corpus, ...refs: readonly Ref[]): Backlink[] {
  const sources = refs
    .flatMap((ref) => corpus.backlinks.get(ref) ?? [])
    .map(({ from }) => from)
    .filter((from) => !refs.includes(from));
  return [...new Set(sources)].map((from) => ({ ref: from, label: titled(corpus, from), href: href(from) }));
}

function titled(corpus: Corpus, ref: Ref): string {
  const label = labelOf(corpus, ref);
  return refParts(ref).kind === 'clause' ? `Clause ${label}` : label;
}
