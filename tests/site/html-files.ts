import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The pages of a built site, without what Pagefind adds. */
export function htmlFiles(dist: string): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => join(dist, file));
}
