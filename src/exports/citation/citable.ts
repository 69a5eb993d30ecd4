import type { Corpus } from '#corpus/corpus.ts';
import { allRefs } from '#corpus/identify.ts';
import type { Ref } from '#model/ref.ts';

/** Pages that say nothing themselves. */
const notCited: readonly Ref[] = ['page:404', 'page:search'];

/** Everything that can be cited, clauses and groups first in the order of the text. */
export function citable(corpus: Corpus): Ref[] {
  return allRefs(corpus).filter(isCitable);
}

/** Whether there is anything to cite behind an address of ours. */
export function isCitable(ref: Ref): boolean {
  return !notCited.includes(ref);
}
