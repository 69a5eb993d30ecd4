import { type BuiltSite, servedFile } from '#budget/built-site.ts';

/** A site with these files, each under its path. */
export function siteOf(files: Record<string, string>): BuiltSite {
  const served = new Map(Object.entries(files).map(([path, content]) => [path, servedFile(content)]));
  return { root: '/', pages: [], serve: (path) => served.get(path) };
}
