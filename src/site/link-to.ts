import type { Corpus } from '#corpus/corpus.ts';
import { labelOf } from '#corpus/labels.ts';
import type { Ref } from '#model/ref.ts';
import { href } from '#site/href.ts';

/** A link to a thing by what it is called. */
export function linkTo(corpus: Corpus, ref: Ref): { label: string; href: string } {
  return { label: labelOf(corpus, ref), href: href(ref) };
}
