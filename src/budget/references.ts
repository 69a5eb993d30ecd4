/** What a style sheet asks for besides other style sheets. */
export interface Asset {
  readonly path: string;
  readonly isFont: boolean;
}

const anyHost = 'http://this.site';

/**
 * A reference in a file as a path on the server; as a whole address if it leads to another host.
 *
 * @param from the path of the file that it stands in
 */
export function resolve(reference: string, from: string): string | undefined {
  if (reference === '' || /^(?:data|blob):/i.test(reference)) return undefined;
  const { origin, pathname, href } = new URL(reference, anyHost + from);
  return origin === anyHost ? pathname : href;
}

/** What a script imports before it runs: `import "./x.js"`, `import … from`, `export … from`; not `import()`. */
export function scriptImports(text: string, from: string): string[] {
  const statement =
    /\b(?:import|export)\b(?:[^"'();=]*\bfrom)?\s*["'](?<name>(?:\.{0,2}\/|https?:)[^"']+)["']/g;
  return found(text, statement, from);
}

/** The style sheets that a style sheet imports. */
export function styleImports(text: string, from: string): string[] {
  return found(text, /@import\s*(?:url\(\s*)?["']?(?<name>[^"')\s;]+)/g, from);
}

/** The pictures and fonts that a style sheet asks for; of each font the first file, since a browser takes one. */
export function styleAssets(text: string, from: string): Asset[] {
  const part = /@import[^;]*|@font-face\s*\{[^}]*\}|url\([^)]*\)/g;
  return [...text.matchAll(part)].flatMap(([rule]) => {
    if (rule.startsWith('@import')) return [];
    const [path] = found(rule, /url\(\s*["']?(?<name>[^"')]+)/g, from);
    return path ? [{ path, isFont: rule.startsWith('@font-face') }] : [];
  });
}

function found(text: string, pattern: RegExp, from: string): string[] {
  return [...text.matchAll(pattern)].flatMap(({ groups }) => resolve(groups?.name ?? '', from) ?? []);
}
