import type { AnyEntry, Reference } from '#corpus/corpus.ts';
import type { Prose } from '#corpus/prose.ts';
import type { Place } from '#model/place.ts';
import { isRef, quotedRef, type Ref } from '#model/ref.ts';

/** Every reference that entries make, in fields and in prose, whether or not it leads anywhere. */
export function listReferences(entries: readonly AnyEntry[]): Reference[] {
  return entries.flatMap(({ ref, fields, prose }) => [
    ...fields.references.map(({ to, written, place }) => refer(ref, to, written, place)),
    ...(prose ? proseReferences(ref, prose) : []),
  ]);
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
