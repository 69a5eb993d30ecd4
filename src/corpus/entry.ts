import type { z } from 'astro/zod';
import { parseMdx } from '#corpus/parse-mdx.ts';
import { type Prose, readProse } from '#corpus/prose.ts';
import { readText } from '#corpus/read-text.ts';
import { problem, type Report } from '#corpus/report.ts';
import { validate } from '#corpus/validate.ts';
import { readYaml, type YamlValue } from '#corpus/yaml.ts';
import type { Place } from '#model/place.ts';

/** One content file that could be read: its data, and where every part of the data stands. */
export interface Entry<Data> {
  /** Its name among the entries of its kind. */
  readonly id: string;
  readonly file: string;
  /** The first line of the file. */
  readonly place: Place;
  readonly data: Data;
  readonly at: YamlValue['at'];
}

/** An entry with prose under its front matter. */
export interface ProseEntry<Data> extends Entry<Data> {
  readonly prose: Prose;
}

/** Reads a YAML file as one entry; `undefined` once it has reported why that is impossible. */
export function readYamlEntry<Schema extends z.ZodType>(
  file: string,
  id: string,
  schema: Schema,
  report: Report,
): Entry<z.output<Schema>> | undefined {
  const text = readText(file, report);
  const yaml = text === undefined ? undefined : readYaml(text, file, 0, report);
  const data = yaml && validate(schema, yaml, report);
  return yaml && data && entry(file, id, data, yaml);
}

/** A page of prose with more bytes is no page; and Markdown can be nested so deeply that reading it takes minutes. */
const largestProse = 100_000;

/** Reads an MDX file with YAML front matter as one entry; `undefined` once it has reported why that is impossible. */
export function readMdxEntry<Schema extends z.ZodType>(
  file: string,
  id: string,
  schema: Schema,
  report: Report,
): ProseEntry<z.output<Schema>> | undefined {
  const text = readText(file, report, largestProse);
  const tree = text === undefined ? undefined : parseMdx(text, file, report);
  if (!tree) return undefined;
  const [first] = tree.children;
  if (first?.type !== 'yaml') {
    const hint = 'Begin the file with `---`, the fields, and `---`.';
    const place = { file, line: 1, column: 1 };
    report(problem('syntax-is-valid', place, file, 'The file has no front matter.', hint));
    return undefined;
  }
  const yaml = readYaml(first.value, file, 1, report);
  const data = yaml && validate(schema, yaml, report);
  return yaml && data && { ...entry(file, id, data, yaml), prose: readProse(tree, file) };
}

function entry<Data>(file: string, id: string, data: Data, { at }: YamlValue): Entry<Data> {
  return { id, file, place: { file, line: 1, column: 1 }, data, at };
}
