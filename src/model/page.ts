import { z } from 'astro/zod';

/** A page of prose that belongs to no clause: the introduction, the page about the site. */
export const pageSchema = z.strictObject({
  title: z.string().trim().min(1),
  /** One sentence for search engines and link previews. */
  description: z.string().trim().min(1),
});

export type PageData = z.infer<typeof pageSchema>;

/** The pages whose lists the site makes from its data; content gives them a title and an introduction. Others are prose alone. */
export const sitePages = ['home', 'declaration', 'guarantees', 'sources', 'search', '404'] as const;

/** Whether a page is one of {@link sitePages}. */
export function isSitePage(id: string): boolean {
  return (sitePages as readonly string[]).includes(id);
}
