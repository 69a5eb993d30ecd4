import { z } from 'astro/zod';
import { ours } from '#model/field.ts';

/** A page of prose that belongs to no clause: the introduction, the page about the site. */
export const pageSchema = z.strictObject({
  title: ours,
  /** One sentence for search engines and link previews. */
  description: ours,
});

/** The pages whose lists the site makes from its data; content gives them a title and an introduction. Others are prose alone. */
export const sitePages = [
  'home',
  'declaration',
  'guarantees',
  'questions',
  'wording',
  'statements',
  'parties',
  'documents',
  'timeline',
  'glossary',
  'teach',
  'sources',
  'data',
  'about/coverage',
  'cite',
  'corrections',
  'search',
  '404',
] as const;

/** Whether a page is one of {@link sitePages}. */
export function isSitePage(id: string): boolean {
  return (sitePages as readonly string[]).includes(id);
}
