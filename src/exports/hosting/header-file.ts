import type { HeaderRule } from '#exports/hosting/header-rules.ts';

/** Writes rules as a file `_headers`, which Netlify and Cloudflare Pages read: a path, and below it its headers, indented. */
export function writeHeaderFile(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ path, headers }) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}

/** Reads what {@link writeHeaderFile} wrote. */
export function readHeaderFile(text: string): HeaderRule[] {
  return text
    .split('\n\n')
    .map((block) => block.trimEnd().split('\n'))
    .map(([path = '', ...lines]) => ({ path, headers: Object.fromEntries(lines.map(headerOf)) }));
}

function headerOf(line: string): [string, string] {
  const [name = '', ...value] = line.trim().split(': ');
  return [name, value.join(': ')];
}
