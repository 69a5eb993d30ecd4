/** Pages that the site makes by itself, with nothing of theirs in the content. */
const pages: readonly string[] = ['about/specimens'];

/** Folders of files that the site makes by itself, which have rules of their own for a host or for what reads them. */
const folders: readonly string[] = ['cards', 'downloads', 'embed', 'pagefind', 'schemas'];

/** Ids on every page, and those of its headings of prose and its cards with terms. */
const everywhere = /^(?:content|contents|index|(?:about|term)-.*)$/;

/** Ids that the page with all entries of a kind gives to its own parts, beside those of the entries. */
const own = { statement: /^by-/, variant: /^part-/, document: /^title-/ };

/** Whether a page may not have this id, since the site itself puts something at its address or below it. */
export function isTakenPage(id: string): boolean {
  return pages.includes(id) || folders.includes(id.split('/')[0] ?? '');
}

/** Whether an entry may not have this id, since it is an anchor of the page with all entries of its kind. */
export function isTakenAnchor(kind: keyof typeof own, id: string): boolean {
  return everywhere.test(id) || own[kind].test(id);
}
