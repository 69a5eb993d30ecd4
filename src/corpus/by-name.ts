import type { Corpus, Party, Term } from '#corpus/corpus.ts';

/** All parties in the order of an index: people by their last name. */
export function partiesByName({ parties, site }: Corpus): Party[] {
  return [...parties.values()].sort((a, b) => indexName(a).localeCompare(indexName(b), site?.data.language));
}

/** All terms of the glossary in the order of the alphabet. */
export function termsByTitle({ glossary, site }: Corpus): Term[] {
  return [...glossary.values()].sort((a, b) => a.data.title.localeCompare(b.data.title, site?.data.language));
}

function indexName({ data: { name, kind } }: Party): string {
  const last = name.lastIndexOf(' ');
  return kind === 'person' ? `${name.slice(last + 1)} ${name.slice(0, Math.max(last, 0))}` : name;
}
