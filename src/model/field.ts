import { z } from 'astro/zod';
import { isRef, type Kind, kinds } from '#model/ref.ts';

/**
 * What a field holds, as far as anything is checked about it:
 * - `ours`: our own words;
 * - `quoted`: somebody else's, from what the field `from` beside it names;
 * - `quotable`: the id of a clause or passage, whose words may be quoted;
 * - `ref`: the id of a thing of any kind, with its kind before it;
 * - the kind of entry whose id it is.
 */
export type Holds = 'ours' | 'quoted' | 'quotable' | 'ref' | Kind;

/** What each field of a schema holds; fields that are not in it are plain values. */
export const held = z.registry<{ holds: Holds }>();

const text = () => z.string().trim().min(1, 'must not be empty');

/** Our own words, plain text. */
export const ours = text().register(held, { holds: 'ours' });

/** Our own words, and not many of them. */
export function oursInBrief(mostWords: number) {
  return ours.refine((words) => words.split(/\s+/).length <= mostWords, {
    error: `must have at most ${mostWords} words`,
  });
}

/** Somebody else's words, exactly; white space is folded. The object has a field `from` too. */
export const quoted = text().register(held, { holds: 'quoted' });

/** The id of a clause or group (`c1.2`) or of a passage (`gazette#5`). */
export const quotable = text().register(held, { holds: 'quotable' });

/** Words together with where they stand. */
export const quotation = z.strictObject({ from: quotable, words: quoted });

/** The id of an entry of one kind. */
export function idOf(kind: Kind) {
  return text().register(held, { holds: kind });
}

/** The id of a thing of any kind, with its kind: `clause:c1.2`, `page:about`. */
export const ref = text()
  .refine((value) => isRef(value), {
    error: `must name a thing with its kind, one of ${kinds.map((kind) => `${kind}:…`).join(', ')}`,
  })
  .register(held, { holds: 'ref' });

/** A list that names nothing twice. */
export function distinct<Item extends z.ZodType>(item: Item) {
  return z.array(item).refine((values) => new Set(values).size === values.length, {
    error: 'must not name anything twice',
  });
}

/** The id of a passage: `gazette#5`. */
export const passageId = z
  .string()
  .regex(/^[^#\s]+#\d+$/, 'must name a passage, like source#3')
  .register(held, { holds: 'passage' });
