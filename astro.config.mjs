import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentGate } from '#integrations/content-gate.ts';
import { lockBuilds } from '#integrations/lock-builds.ts';
import { printDownloads } from '#integrations/print-downloads.ts';
import { publish } from '#integrations/publish.ts';
import { quotedFont } from '#integrations/quoted-font.ts';
import { searchIndex } from '#integrations/search-index.ts';
import { siteMap } from '#integrations/site-map.ts';
import { writeExports } from '#integrations/write-exports.ts';
import { crossLinks } from '#markdown/cross-links.ts';
import { headingIds } from '#markdown/heading-ids.ts';
import { quoteParagraphs } from '#markdown/quote-paragraphs.ts';
import { sections } from '#markdown/sections.ts';

const base = process.env.BASE_PATH || '/';

export default defineConfig({
  // Without an address of its own the site is where `npm start` serves it.
  site: process.env.SITE_URL || 'http://127.0.0.1:4321',
  base,
  trailingSlash: 'always',
  // Whitespace between inline elements is content here: the default would join a quotation to its source.
  compressHTML: true,
  devToolbar: { enabled: false },
  // Nothing inline, so that the site runs under a policy without hashes.
  build: { inlineStylesheets: 'never' },
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks every page of prose for itself, and its own bundler warns of each mark.
        onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
      },
    },
  },
  markdown: {
    syntaxHighlight: false,
    // SmartyPants would change quoted words.
    processor: unified({
      remarkPlugins: [[crossLinks, { base }], quoteParagraphs, sections],
      rehypePlugins: [headingIds],
      gfm: false,
      smartypants: false,
    }),
  },
  integrations: [
    lockBuilds(),
    mdx(),
    contentGate(),
    quotedFont(),
    searchIndex(),
    siteMap(),
    writeExports(),
    printDownloads(),
    publish(),
  ],
});
