import type { Ref } from '#model/ref.ts';

/**
 * The name under which a thing stands in a list of references. It follows from the id, so it never changes.
 *
 * @example citationKey('clause:c2.3a') // 'clause-c2-3a'
 * @example citationKey('passage:gazette#5') // 'passage-gazette-5'
 */
export function citationKey(ref: Ref): string {
  return ref.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}
