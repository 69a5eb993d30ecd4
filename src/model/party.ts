import { z } from 'astro/zod';
import { idOf, ours, quotable } from '#model/field.ts';

/** What a party is. */
export const partyKinds = ['state', 'organisation', 'person', 'news organisation'] as const;

/** How a source says that a party was there. */
export const waysOfPresence = ['listed', 'named as meeting', 'reported speaking'] as const;

/** By whom a party was represented, the highest first. */
export const levels = [
  'head of state or government',
  'head of an organisation',
  'minister',
  'senior officer',
  'ambassador or envoy',
  'representative',
] as const;

/** A country, an organisation or a person that the sources name. */
export const partySchema = z.strictObject({
  name: ours,
  kind: z.enum(partyKinds),
  /** For a person: the state or organisation that they act for in the sources. */
  actsFor: idOf('party').optional(),
  /** Other spellings of the name, for the search. */
  also: z.array(z.string().trim().min(1)).default([]),
  /** What a source calls it, her or him, in our words. */
  roles: z.array(z.strictObject({ role: ours, from: quotable })).default([]),
  /** How a source says it was present, with the rank if it gives one; where there are several, the first counts. */
  present: z
    .array(
      z.strictObject({
        how: z.enum(waysOfPresence),
        level: z.enum(levels).optional(),
        as: ours,
        from: quotable,
      }),
    )
    .default([]),
});
