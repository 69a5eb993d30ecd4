import { type BuiltSite, brotli } from '#budget/built-site.ts';
import { resolve, scriptImports, styleAssets, styleImports } from '#budget/references.ts';
import { type Tag, tagsOf } from '#budget/tags.ts';

/** What a browser with nothing in its cache loads to show a page, before a script asks for more. */
export interface FirstLoad {
  /** The address of the page, relative to the root of the site. */
  readonly page: string;
  /** The size in bytes, brotli, of the page and of all style sheets that it links and that those import. */
  readonly htmlAndCss: number;
  /** The size in bytes, brotli, of its scripts, with all that they import statically. */
  readonly scripts: number;
  /** The fonts that it preloads or that its style sheets declare, each with its size in bytes. */
  readonly fonts: readonly { readonly path: string; readonly bytes: number }[];
  /** The size in bytes of all that is asked of the server, as it is. */
  readonly all: number;
  /** What is asked of the server, the page first: paths, and whole addresses of what is on another host. */
  readonly requests: readonly string[];
  /** The scripts that the browser stops for. */
  readonly blocking: readonly string[];
  /** Those of the requests that the site has no file for. */
  readonly missing: readonly string[];
}

/** Reads the first load of a page from the files of its site. */
export function firstLoad(page: string, { root, serve }: BuiltSite): FirstLoad {
  const path = root + page;
  const tags = tagsOf(serve(path)?.text ?? '');
  const scriptTags = tags.filter(isScript);
  const linked = (...roles: string[]) => {
    const links = tags.filter((it) => roles.some((role) => isLink(it, role)));
    return references(links, 'href', path);
  };
  const textOf = (it: string) => serve(it)?.text ?? '';
  const styles = withImports(linked('stylesheet'), (it) => styleImports(textOf(it), it));
  const scripts = withImports([...references(scriptTags, 'src', path), ...linked('modulepreload')], (it) =>
    scriptImports(textOf(it), it),
  );
  const assets = styles.flatMap((it) => styleAssets(textOf(it), it));
  const preloadedFonts = tags.filter((it) => isLink(it, 'preload') && it.attributes.get('as') === 'font');
  const fonts = new Set([
    ...references(preloadedFonts, 'href', path),
    ...assets.filter(({ isFont }) => isFont).map((it) => it.path),
  ]);
  const images = tags.filter((it) => it.name === 'img' && it.attributes.get('loading') !== 'lazy');
  const requests = new Set([
    path,
    ...styles,
    ...scripts,
    ...fonts,
    ...assets.map((it) => it.path),
    ...linked('preload', 'manifest'),
    ...references(images, 'src', path),
    // Of several icons a browser takes one; without any it asks for one all the same.
    linked('icon')[0] ?? '/favicon.ico',
  ]);
  const inline = scriptTags.filter(({ attributes }) => !attributes.has('src')).map(({ text }) => text);
  return {
    page,
    htmlAndCss: sum([path, ...styles].map((it) => serve(it)?.brotli ?? 0)),
    scripts: sum([...scripts.map((it) => serve(it)?.brotli ?? 0), ...inline.map(brotli)]),
    fonts: [...fonts].map((it) => ({ path: it, bytes: serve(it)?.bytes ?? 0 })),
    all: sum([...requests].map((it) => serve(it)?.bytes ?? 0)),
    requests: [...requests],
    blocking: scriptTags
      .filter(isBlocking)
      .map(({ attributes }) => attributes.get('src') ?? 'an inline script'),
    missing: [...requests].filter((it) => !serve(it)),
  };
}

/** Whether a tag holds or loads a script; a `script` of another type holds data. */
function isScript({ name, attributes }: Tag): boolean {
  const type = attributes.get('type') ?? '';
  return name === 'script' && /^(?:|module|(?:text|application)\/javascript)$/i.test(type);
}

function isBlocking({ attributes }: Tag): boolean {
  if (attributes.get('blocking') === 'render') return true;
  if (attributes.get('type')?.toLowerCase() === 'module') return false;
  return !attributes.has('src') || !(attributes.has('async') || attributes.has('defer'));
}

/** Whether a tag links something in a role: `rel` may name several. */
function isLink({ name, attributes }: Tag, role: string): boolean {
  return name === 'link' && (attributes.get('rel') ?? '').toLowerCase().split(/\s+/).includes(role);
}

/** The paths that an attribute of some tags holds. */
function references(tags: readonly Tag[], attribute: string, from: string): string[] {
  return tags.flatMap(({ attributes }) => resolve(attributes.get(attribute) ?? '', from) ?? []);
}

/** Some files with all that they import, and what that imports, each once. */
function withImports(files: readonly string[], importsOf: (file: string) => string[]): string[] {
  const all = new Set(files);
  // A set is gone through to its end, with what is added on the way.
  for (const file of all) for (const imported of importsOf(file)) all.add(imported);
  return [...all];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, it) => total + it, 0);
}
