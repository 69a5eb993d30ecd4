import type { Export } from '#exports/export.ts';

const address = 'robots.txt';

/** What crawlers may read, which is everything, and where the addresses are: https://www.rfc-editor.org/rfc/rfc9309 */
export const robots: Export = {
  title: 'Word to crawlers',
  about:
    'Everything may be read. It says where the sitemap is. Crawlers look for it at the root of a host alone, so it is of no use where the site stands below a path.',
  mediaType: 'text/plain',
  pattern: address,
  example: () => address,
  files: ({ root }) => [
    { address, content: `User-agent: *\nAllow: /\n\nSitemap: ${root}sitemap-index.xml\n` },
  ],
};
