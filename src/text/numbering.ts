/** The parts of a clause id: `c2.3a` is item `a` of sentence 3 of group `c2`. */
export interface ClauseNumber {
  /** The group's id: `c2`. For `p4` or `d1`, which have no sentences, the id itself. */
  readonly group: string;
  readonly prefix: string;
  readonly paragraph: number;
  readonly sentence: number | undefined;
  readonly item: string | undefined;
}

const pattern = /^(?<prefix>[a-z])(?<paragraph>[1-9]\d*)(?:\.(?<sentence>[1-9]\d*)(?<item>[a-z])?)?$/;

/** Reads a clause id, or gives `undefined` when it is not one. */
export function parseClauseId(id: string): ClauseNumber | undefined {
  const found = pattern.exec(id)?.groups;
  if (!found?.prefix || !found.paragraph) return undefined;
  return {
    group: `${found.prefix}${found.paragraph}`,
    prefix: found.prefix,
    paragraph: Number(found.paragraph),
    sentence: found.sentence === undefined ? undefined : Number(found.sentence),
    item: found.item,
  };
}

/** The id of the sentence that an item belongs to; `undefined` for what is not an item. */
export function parentClauseId(number: ClauseNumber): string | undefined {
  return number.item === undefined ? undefined : `${number.group}.${number.sentence}`;
}

/** The number as readers see it, before any words around it: `3`, `3.1`, `2.3(a)`. */
export function displayNumber(number: ClauseNumber): string {
  const sentence = number.sentence === undefined ? '' : `.${number.sentence}`;
  const item = number.item === undefined ? '' : `(${number.item})`;
  return `${number.paragraph}${sentence}${item}`;
}

/** Where a label stands for `{n}`: `Preamble {n}` and 3.1 give `Preamble 3.1`. */
export function fillLabel(template: string, number: string): string {
  return template.replaceAll('{n}', number);
}
