import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font } from 'satori';

const require = createRequire(import.meta.url);

/** The serif of their words, and the sans of ours. */
export const faces = {
  theirs: { package: 'source-serif-4', weights: [400] },
  ours: { package: 'source-sans-3', weights: [400, 600] },
} as const;

type Face = keyof typeof faces;
const faceNames = Object.keys(faces) as Face[];

/** A part of a font's characters, in a file of its own. */
interface Subset {
  readonly name: string;
  /** The first and the last character of each of its ranges, as code points. */
  readonly ranges: readonly (readonly [number, number])[];
}

const subsets = { theirs: subsetsOf('theirs'), ours: subsetsOf('ours') };
const lists = new Map<string, Font[]>();

/** Whether a face has every character of a text. One that it lacks would be drawn as an empty box. */
export function canWrite(face: Face, text: string): boolean {
  return [...text].every((character) => subsets[face].some((subset) => has(subset, character)));
}

/** The `font-family` of a face: the names of {@link fontsFor}, of which each character takes the first that has it. */
export function familyOf(face: Face): string {
  return subsets[face].map(({ name }) => `${face} ${name}`).join(', ');
}

/**
 * The files that a text needs, in the weights that cards use. Texts with the same needs get the same list: whoever draws
 * with it knows it again, and reads the fonts once.
 */
export function fontsFor(text: string): Font[] {
  const needed = faceNames.map((face) =>
    subsets[face].filter((subset) => subset.name === 'latin' || [...text].some((it) => has(subset, it))),
  );
  const key = needed.map((list) => list.map(({ name }) => name).join()).join(' ');
  const fonts = lists.get(key) ?? faceNames.flatMap((face, index) => filesOf(face, needed[index] ?? []));
  lists.set(key, fonts);
  return fonts;
}

function filesOf(face: Face, needed: readonly Subset[]): Font[] {
  const { package: name, weights } = faces[face];
  return needed.flatMap((subset) =>
    weights.map((weight): Font => {
      const file = `@fontsource/${name}/files/${name}-${subset.name}-${weight}-normal.woff`;
      const data = readFileSync(require.resolve(file));
      return { name: `${face} ${subset.name}`, weight, style: 'normal', data };
    }),
  );
}

function has({ ranges }: Subset, character: string): boolean {
  const point = character.codePointAt(0) ?? 0;
  return ranges.some(([first, last]) => first <= point && point <= last);
}

/** The subsets as the package lists them: `{ "latin": "U+0000-00FF,U+0131" }`, with that of plain text first. */
function subsetsOf(face: Face): Subset[] {
  const file = require.resolve(`@fontsource/${faces[face].package}/unicode.json`);
  const listed = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  return Object.entries(listed)
    .map(([name, ranges]) => ({ name, ranges: ranges.split(',').map(rangeOf) }))
    .reverse();
}

function rangeOf(written: string): [number, number] {
  const [first = '', last = first] = written.replace('U+', '').split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}
