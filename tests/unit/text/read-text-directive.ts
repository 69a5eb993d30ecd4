import type { TextDirective } from '#text/text-directive.ts';

/**
 * Reads a directive as a browser does.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/#parse-a-text-directive
 */
export function readTextDirective(written: string): TextDirective {
  const tokens = written.replace(/^text=/, '').split(',');
  const prefix = tokens[0]?.endsWith('-') ? tokens.shift()?.slice(0, -1) : undefined;
  const suffix = tokens.at(-1)?.startsWith('-') ? tokens.pop()?.slice(1) : undefined;
  const [start = '', end] = tokens;
  if (tokens.length === 0 || tokens.length > 2) throw new Error(`${written} is not a text directive.`);
  const read = (words?: string) => (words === undefined ? undefined : decodeURIComponent(words));
  return { prefix: read(prefix), start: decodeURIComponent(start), end: read(end), suffix: read(suffix) };
}
