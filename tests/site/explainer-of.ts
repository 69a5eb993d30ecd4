import type { CheckedCorpus } from '#corpus/corpus.ts';
import { loadCorpus } from '#corpus/load.ts';
import type { Explainer } from '#exports/export.ts';
import { builtPages } from '#integrations/built-pages.ts';
import { environmentOf, type Site } from './sites.ts';

/** What the exports of a built site were made from. */
export function explainerOf(site: Site): Explainer {
  const root = environmentOf(site).SITE_URL + site.base;
  return { corpus: loadCorpus(site.content) as CheckedCorpus, root, pages: builtPages(site.dist) };
}
