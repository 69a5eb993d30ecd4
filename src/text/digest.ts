import { createHash } from 'node:crypto';
import { normalise } from '#text/normalise.ts';

/** SHA-256 of a text in normal form, as 64 lower-case hexadecimal digits. */
export function digest(text: string): string {
  return createHash('sha256').update(normalise(text), 'utf8').digest('hex');
}
