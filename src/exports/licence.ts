import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Export } from '#exports/export.ts';

const address = 'licence.txt';

/** The notice that goes with what is reused. */
export const licence: Export = {
  title: 'Licence',
  about: 'Who may reuse our words and the code of this site, and the notice that goes with them.',
  mediaType: 'text/plain',
  pattern: address,
  example: () => address,
  files: () => [{ address, content: readFileSync(resolve('LICENSE'), 'utf8') }],
};
