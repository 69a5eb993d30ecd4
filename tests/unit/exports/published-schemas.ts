import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Schemas of standards. They are other people's files and stand beside the project, if they are there. */
const folder = '../shared/schemas';

/** Where the schema is, and what to say in a test's name if it is not there and nothing can be validated. */
export function publishedSchema(name: string): { path: string; isMissing: boolean; note: string } {
  const path = join(folder, name);
  const isMissing = !existsSync(path);
  return { path, isMissing, note: isMissing ? ` (NOT TESTED: there is no ${path})` : '' };
}
