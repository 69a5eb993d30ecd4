import type { Corpus, Reference } from '#corpus/corpus.ts';
import type { Prose } from '#corpus/prose.ts';
import { isRef, quotedRef, type Ref } from '#model/ref.ts';

type Parts = Pick<Corpus, 'clauses' | 'components' | 'pages'>;

/** Every reference that entries make, in prose and in fields, whether or not it leads anywhere. */
export function listReferences({ clauses, components, pages }: Parts): Reference[] {
  const references: Reference[] = [];
  for (const [id, { from, reportedBy, entry }] of clauses) {
    const self: Ref = `clause:${id}`;
    references.push({
      from: self,
      to: `passage:${from}`,
      via: 'words',
      place: entry.at(['from']),
      written: from,
    });
    for (const [index, passage] of reportedBy.entries()) {
      const place = entry.at(['reportedBy', index]);
      references.push({ from: self, to: `passage:${passage}`, via: 'report', place, written: passage });
    }
    references.push(...proseReferences(self, entry.prose));
  }
  for (const [id, { data, at, prose }] of components) {
    const { group } = data;
    const self: Ref = `component:${id}`;
    references.push({
      from: self,
      to: `clause:${group}`,
      via: 'group',
      place: at(['group']),
      written: group,
    });
    references.push(...proseReferences(self, prose));
  }
  for (const [id, { prose }] of pages) references.push(...proseReferences(`page:${id}`, prose));
  return references;
}

function proseReferences(from: Ref, prose: Prose): Reference[] {
  return [
    ...prose.links.flatMap(({ address, place }): Reference[] =>
      isRef(address) ? [{ from, to: address, via: 'link', place, written: address }] : [],
    ),
    ...prose.quotes.map(
      (quote): Reference => ({
        from,
        to: quotedRef(quote.from),
        via: 'quote',
        place: quote.place,
        written: quote.from,
      }),
    ),
    ...prose.embeds.map(
      ({ id, place }): Reference => ({ from, to: `clause:${id}`, via: 'embed', place, written: id }),
    ),
  ];
}

/** The references by what they point to. */
export function groupBacklinks(references: readonly Reference[]): Map<Ref, Reference[]> {
  return Map.groupBy(references, ({ to }) => to);
}
