import { z } from 'astro/zod';
import type { Entry } from '#corpus/entry.ts';
import { unwrap } from '#corpus/schema.ts';
import type { Path } from '#corpus/yaml.ts';
import { type Holds, held } from '#model/field.ts';
import type { Place } from '#model/place.ts';
import { type Kind, quotedRef, type Ref } from '#model/ref.ts';

/** Somebody else's words in a field or in prose. */
export interface Quotation {
  /** A passage (`gazette#5`) or a clause (`c1.2`). */
  readonly from: string;
  readonly words: string;
  readonly place: Place;
}

/** What the fields of an entry hold, as far as anything is checked about it. */
export interface Fields {
  /** Our own words, one field each. */
  readonly ours: readonly { readonly text: string; readonly place: Place }[];
  readonly quotations: readonly Quotation[];
  /** The entries that are named. */
  readonly references: readonly { readonly to: Ref; readonly written: string; readonly place: Place }[];
}

/** The thing that an id names, by what the field holds. */
function refOf(holds: 'quotable' | 'ref' | Kind, id: string): Ref {
  if (holds === 'ref') return id as Ref;
  return holds === 'quotable' ? quotedRef(id) : `${holds}:${id}`;
}

/** Goes through the data of an entry along its schema, in the order of the schema. */
export function readFields(schema: z.ZodType, { data, at }: Pick<Entry<unknown>, 'data' | 'at'>): Fields {
  const fields = {
    ours: [] as Fields['ours'][number][],
    quotations: [] as Quotation[],
    references: [] as Fields['references'][number][],
  };
  const take = (holds: Holds, text: string, path: Path, around: unknown) => {
    const place = at(path);
    if (holds === 'ours') fields.ours.push({ text, place });
    else if (holds === 'quoted') {
      fields.quotations.push({ from: (around as { from: string }).from, words: text, place });
    } else {
      fields.references.push({ to: refOf(holds, text), written: text, place });
    }
  };
  const walk = (type: unknown, value: unknown, path: Path, around: unknown): void => {
    const inner = unwrap(type);
    if (value === undefined) return;
    if (inner instanceof z.ZodObject) {
      for (const [name, field] of Object.entries(inner.shape)) {
        walk(field, (value as Record<string, unknown>)[name], [...path, name], value);
      }
    } else if (inner instanceof z.ZodArray) {
      for (const [index, item] of (value as unknown[]).entries())
        walk(inner.element, item, [...path, index], value);
    } else {
      const holds = held.get(inner as z.ZodType)?.holds;
      if (holds) take(holds, value as string, path, around);
    }
  };
  walk(schema, data, [], undefined);
  return fields;
}
