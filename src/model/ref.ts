/** The kinds of thing that have an id, and so an address that can be cited and linked to. */
export const kinds = [
  'clause',
  'passage',
  'source',
  'component',
  'question',
  'variant',
  'statement',
  'party',
  'document',
  'term',
  'lesson',
  'page',
] as const;
export type Kind = (typeof kinds)[number];

/**
 * The name of one citable thing across all kinds: `clause:c1.3`, `passage:gazette#5`.
 * It is also how prose links to it: `[the commission](clause:c1.3)`.
 */
export type Ref = `${Kind}:${string}`;

/** Splits a ref into its two halves. */
export function refParts(ref: Ref): { kind: Kind; id: string } {
  const colon = ref.indexOf(':');
  return { kind: ref.slice(0, colon) as Kind, id: ref.slice(colon + 1) };
}

/** Whether a link's address is a cross-link of ours. `https://…` and `mailto:…` are not. */
export function isRef(address: string): address is Ref {
  const kind = address.slice(0, Math.max(0, address.indexOf(':')));
  return (kinds as readonly string[]).includes(kind);
}

/**
 * The ref that a `<Quote from>` names: a passage (`gazette#5`) or a clause (`c1.2`).
 * Passage ids are told by their `#`.
 */
export function quotedRef(from: string): Ref {
  return from.includes('#') ? `passage:${from}` : `clause:${from}`;
}
