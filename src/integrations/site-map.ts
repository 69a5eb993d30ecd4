import { readFileSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { headOf, leadsOn } from '#integrations/leads-on.ts';
import { addressOf } from '#model/address.ts';
import { withBase } from '#model/with-base.ts';

/**
 * Writes `sitemap-index.xml`: the addresses of all pages that somebody may look for. A page that says in its head that it is
 * none, or that it only leads on, is left out, and so is the one for searching.
 */
export function siteMap(): AstroIntegration {
  let root = '';
  let folder = new URL('file:///');
  const { name, hooks } = sitemap({
    filter: (whole) => {
      const address = whole.slice(root.length);
      const html = readFileSync(new URL(`${address}index.html`, folder), 'utf8');
      const isHidden = headOf(html).includes('content="noindex"');
      return !isHidden && !leadsOn(html) && address !== addressOf('page:search');
    },
  });
  return {
    name,
    hooks: {
      ...hooks,
      'astro:config:done': (options) => {
        root = new URL(withBase(options.config.base, ''), options.config.site).href;
        return hooks['astro:config:done']?.(options);
      },
      'astro:build:done': (options) => {
        folder = options.dir;
        return hooks['astro:build:done']?.(options);
      },
    },
  };
}
