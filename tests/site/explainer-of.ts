import type { Explainer } from '#exports/export.ts';
import { builtPages } from '#integrations/built-pages.ts';
import { checkedCorpus } from '../fixtures/explainers.ts';
import { rootOf, type Site } from './sites.ts';

/** What the exports of a built site were made from. */
export function explainerOf(site: Site): Explainer {
  return { corpus: checkedCorpus(site.content), root: rootOf(site), pages: builtPages(site.dist) };
}
