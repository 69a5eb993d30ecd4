import { z } from 'astro/zod';
import { problem, type Report } from '#corpus/report.ts';
import { unwrap } from '#corpus/schema.ts';
import type { Path, YamlValue } from '#corpus/yaml.ts';
import { didYouMean, nearest } from '#text/nearest.ts';

const rule = 'fields-match-the-schema';

type Issue = z.core.$ZodIssue;

/** Checks data against a schema. Reports everything that does not fit, and then gives `undefined`. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  yaml: YamlValue,
  report: Report,
): z.output<Schema> | undefined {
  const result = schema.safeParse(yaml.value ?? {});
  if (result.success) return result.data;
  const { issues } = result.error;
  for (const issue of issues) {
    if (!followsFromUnknownField(issue, issues, yaml.value)) reportIssue(issue, schema, yaml, report);
  }
  return undefined;
}

function reportIssue(issue: Issue, schema: z.ZodType, yaml: YamlValue, report: Report) {
  const name = issue.path.join('.') || 'the file';
  const known = fieldNames(schema, issue.path);
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      const hint = `Known here: ${known.join(', ')}.${didYouMean(key, known)}`;
      report(problem(rule, yaml.atKey([...issue.path, key]), key, `There is no field \`${key}\`.`, hint));
    }
  } else if (isMissing(issue, yaml.value)) {
    const hint = 'Add it; the other entries of the same folder show how it is written.';
    report(problem(rule, yaml.at(issue.path), name, `The field \`${name}\` is missing.`, hint));
  } else {
    const options =
      issue.code === 'invalid_value' ? `One of: ${issue.values.join(', ')}.` : 'Correct the value.';
    report(
      problem(rule, yaml.at(issue.path), name, `\`${name}\` is wrong: ${plain(issue.message)}.`, options),
    );
  }
}

/** A misspelt field is unknown, and also missing under its right name: one mistake, so one finding. */
function followsFromUnknownField(issue: Issue, issues: readonly Issue[], root: unknown): boolean {
  const parent = issue.code === 'custom' ? issue.path : issue.path.slice(0, -1);
  if (issue.code !== 'custom' && !isMissing(issue, root)) return false;
  return issues.some(
    (other) =>
      other.code === 'unrecognized_keys' &&
      other.path.join() === parent.join() &&
      (issue.code === 'custom' || other.keys.some((key) => nearest(key, [String(issue.path.at(-1))]))),
  );
}

function isMissing(issue: Issue, root: unknown): boolean {
  if (issue.code !== 'invalid_type' && issue.code !== 'invalid_value') return false;
  return valueAt(root, issue.path) === undefined;
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step],
    root,
  );
}

/** The names of the fields that a schema knows at a path; none where it is not an object. */
function fieldNames(schema: z.ZodType, path: Path): string[] {
  let at: unknown = schema;
  for (const step of path) {
    at = unwrap(at);
    if (at instanceof z.ZodObject) at = at.shape[String(step)];
    else if (at instanceof z.ZodArray) at = at.element;
  }
  at = unwrap(at);
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

/** Zod's own messages begin with a capital and say "Invalid input: "; ours do neither. */
function plain(message: string): string {
  return message.replace(/^Invalid (?:input|option|key): /, '');
}
