import type { Corpus } from '#corpus/corpus.ts';
import type { ProseEntry } from '#corpus/entry.ts';

/** Every entry that has prose: clauses with their notes, component pages, other pages. */
export function allProse({ clauses, components, pages }: Corpus): ProseEntry<unknown>[] {
  return [...[...clauses.values()].map(({ entry }) => entry), ...components.values(), ...pages.values()];
}
