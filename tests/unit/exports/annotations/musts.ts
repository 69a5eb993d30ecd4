import { readFileSync } from 'node:fs';
import { Ajv, type AnySchemaObject } from 'ajv';
import formats from 'ajv-formats';

interface Musts {
  readonly tests: Readonly<Record<string, AnySchemaObject>>;
  readonly definitions: Readonly<Record<string, AnySchemaObject>>;
}

/** The assertions that the W3C’s tests of the data model call a must; each gives its faults in an annotation. */
export function readMusts(path: string): ((annotation: object) => string[])[] {
  const { tests, definitions } = JSON.parse(readFileSync(path, 'utf8'), modern) as Musts;
  const ajv = new Ajv({ strict: false });
  (formats as unknown as (ajv: Ajv) => void)(ajv);
  for (const [name, schema] of Object.entries(definitions)) ajv.addSchema(schema, name);
  return Object.entries(tests).map(([name, schema]) => {
    const isValid = ajv.compile(schema);
    return (annotation) => (isValid(annotation) ? [] : [`${name}: ${ajv.errorsText(isValid.errors)}`]);
  });
}

/** Their schemas are of draft 4. What a later draft writes in another way is written so. */
function modern(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { $schema, id, ...rest } = value as Record<string, unknown>;
  const object = $schema === undefined ? value : rest;
  if (!('exclusiveMinimum' in object) || !('minimum' in object)) return object;
  const { minimum, exclusiveMinimum, ...others } = object;
  return { ...others, [exclusiveMinimum ? 'exclusiveMinimum' : 'minimum']: minimum };
}
