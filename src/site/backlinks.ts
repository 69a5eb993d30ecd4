import type { Corpus } from '#corpus/corpus.ts';
import { labelOf } from '#corpus/labels.ts';
import { kindNames } from '#model/kind-names.ts';
import { type Ref, refParts } from '#model/ref.ts';
import { href } from '#site/href.ts';

/** One page that refers to a thing, as a link. */
export interface Backlink {
  /** What refers to it. */
  readonly ref: Ref;
  readonly label: string;
  readonly href: string;
}

/**
 * Everything that refers to one of these, once each, clauses first in the order of the text. What refers to itself is left
 * out, and so is the page for addresses that do not exist: nobody has been there on purpose.
 */
export function backlinksTo(corpus: Corpus, ...refs: readonly Ref[]): Backlink[] {
  const sources = refs
    .flatMap((ref) => corpus.backlinks.get(ref) ?? [])
    .map(({ from }) => from)
    .filter((from) => !refs.includes(from) && from !== 'page:404');
  return [...new Set(sources)].map((from) => ({ ref: from, label: titled(corpus, from), href: href(from) }));
}

function titled(corpus: Corpus, ref: Ref): string {
  const label = labelOf(corpus, ref);
  const { kind } = refParts(ref);
  if (kind === 'clause') return `Clause ${label}`;
  return kind === 'page' || kind === 'component' ? label : `${kindNames[kind]}: ${label}`;
}
