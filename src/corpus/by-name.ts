import type { Party } from '#corpus/corpus.ts';

/** Parties in the order of an index: people by their last name. */
export function byName(parties: Iterable<Party>): Party[] {
  return [...parties].sort((a, b) => indexName(a).localeCompare(indexName(b)));
}

function indexName({ data: { name, kind } }: Party): string {
  const last = name.lastIndexOf(' ');
  return kind === 'person' ? `${name.slice(last + 1)} ${name.slice(0, Math.max(last, 0))}` : name;
}
