import type { Export } from '#exports/export.ts';
import { writeHeaderFile } from '#exports/hosting/header-file.ts';
import { headerRules } from '#exports/hosting/header-rules.ts';

/** Where the file stands in a built site. */
export const headerFile = '_headers';

/** What the server of this site sends with its files, for whoever serves it elsewhere. */
export const hostHeaders: Export = {
  title: 'Headers for a host',
  about:
    'What a host should send with each file: the policy of the pages, who may frame them, and the types of files. Netlify and Cloudflare Pages read it, if it stands at the root of what they serve.',
  mediaType: 'text/plain',
  pattern: headerFile,
  example: () => headerFile,
  files: ({ root, pages }) => {
    const rules = headerRules(
      new URL(root).pathname,
      pages.map(({ address }) => address),
    );
    return [{ address: headerFile, content: writeHeaderFile(rules) }];
  },
};
