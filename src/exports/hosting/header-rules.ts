import { embedFolder, isEmbed } from '#model/embed.ts';

/** What a host sends with some of its files. */
export interface HeaderRule {
  /** A path on the host; `*` stands for anything, slashes too. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The strictest policy under which every page works. */
const page = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
];

/** A card for a frame runs nothing, and anybody may frame it. */
const embed = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  'frame-ancestors *',
];

/** Files that programs read, wherever those run; with their types where a host may not know them, and the charset of all text. */
const types: Readonly<Record<string, string | undefined>> = {
  '*.json': undefined,
  '*.xml': undefined,
  '*.jsonld': 'application/ld+json',
  '*.bib': 'application/x-bibtex; charset=utf-8',
  '*.ris': 'application/x-research-info-systems; charset=utf-8',
  '*.csv': 'text/csv; charset=utf-8',
  '*.md': 'text/markdown; charset=utf-8',
  '*.txt': 'text/plain; charset=utf-8',
  '*.epub': undefined,
  '*.imscc': 'application/zip',
};

/** Of these, those that have a type of their own. */
const special: Readonly<Record<string, string>> = {
  '*.csl.json': 'application/vnd.citationstyles.csl+json',
  'schemas/*': 'application/schema+json',
  '*-metadata.json': 'application/csvm+json',
  '*.akn.xml': 'application/akn+xml',
  'feed.xml': 'application/atom+xml',
  'opensearch.xml': 'application/opensearchdescription+xml',
};

/**
 * What a host should send. No path gets one header twice: hosts do not agree on what that means. So every folder of pages has
 * its policy in a rule of its own, and the folder of cards for frames has the other one.
 *
 * @param root the path of the site on its host, with slashes at both ends
 * @param pages the addresses of its pages
 */
export function headerRules(root: string, pages: readonly string[]): HeaderRule[] {
  const rule = (path: string, headers: HeaderRule['headers']) => ({ path: root + path, headers });
  const files = pages.flatMap((it) => (it === '' ? [it, 'index.html'] : it));
  const folders = new Set(files.filter((it) => !isEmbed(it)).map((it) => it.replace(/\/.*$/s, '/*')));
  return [
    rule('*', { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' }),
    ...[...folders].map((path) => rule(path, { 'Content-Security-Policy': page.join('; ') })),
    rule(`${embedFolder}*`, { 'Content-Security-Policy': embed.join('; ') }),
    ...Object.entries(types).map(([path, type]) =>
      rule(path, { 'Access-Control-Allow-Origin': '*', ...(type && { 'Content-Type': type }) }),
    ),
    ...Object.entries(special).map(([path, type]) => rule(path, { 'Content-Type': type })),
  ];
}

/** What rules send with a path, all that match together. */
export function headersAt(rules: readonly HeaderRule[], path: string): Record<string, string> {
  return Object.assign({}, ...rules.filter((rule) => matches(rule.path, path)).map(({ headers }) => headers));
}

function matches(pattern: string, path: string): boolean {
  const [start = '', end] = pattern.split('*');
  if (end === undefined) return path === start;
  return path.length >= start.length + end.length && path.startsWith(start) && path.endsWith(end);
}
