import type { Corpus, Reference } from '#corpus/corpus.ts';
import type { Prose } from '#corpus/prose.ts';
import type { Place } from '#model/place.ts';
import { isRef, quotedRef, type Ref } from '#model/ref.ts';

type Parts = Pick<Corpus, 'clauses' | 'components' | 'pages'>;

/** Every reference that entries make, in fields and in prose, whether or not it leads anywhere. */
export function listReferences({ clauses, components, pages }: Parts): Reference[] {
  return [
    ...[...clauses.values()].flatMap(({ id, from, reportedBy, entry }) => [
      refer(`clause:${id}`, `passage:${from}`, from, entry.at(['from'])),
      ...reportedBy.map((passage, index) =>
        refer(`clause:${id}`, `passage:${passage}`, passage, entry.at(['reportedBy', index])),
      ),
      ...proseReferences(`clause:${id}`, entry.prose),
    ]),
    ...[...components.values()].flatMap(({ id, data, at, prose }) => [
      refer(`component:${id}`, `clause:${data.group}`, data.group, at(['group'])),
      ...proseReferences(`component:${id}`, prose),
    ]),
    ...[...pages.values()].flatMap(({ id, prose }) => proseReferences(`page:${id}`, prose)),
  ];
}

function proseReferences(from: Ref, { links, quotes, embeds }: Prose): Reference[] {
  return [
    ...links.flatMap(({ address, place }) => (isRef(address) ? [refer(from, address, address, place)] : [])),
    ...quotes.map((quote) => refer(from, quotedRef(quote.from), quote.from, quote.place)),
    ...embeds.map(({ id, place }) => refer(from, `clause:${id}`, id, place)),
  ];
}

function refer(from: Ref, to: Ref, written: string, place: Place): Reference {
  return { from, to, written, place };
}

/** The references by what they point to. */
export function groupBacklinks(references: readonly Reference[]): Map<Ref, Reference[]> {
  return Map.groupBy(references, ({ to }) => to);
}
