import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { withBase } from '#model/with-base.ts';

/** A file of a built site. */
export interface ServedFile {
  readonly text: string;
  /** Its size in bytes, as it is. */
  readonly bytes: number;
  /** Its size in bytes, compressed with brotli at its best, as a host sends it. */
  readonly brotli: number;
}

/** A built site as a server sees it. */
export interface BuiltSite {
  /** The path it is served under, with slashes at both ends. */
  readonly root: string;
  /** The addresses of its pages, relative to the root, as `addressOf` gives them. */
  readonly pages: readonly string[];
  /** What there is at a path of the server, if anything. */
  serve(path: string): ServedFile | undefined;
}

/**
 * Reads a built site from its folder. A file is read and compressed once, however many pages ask for it.
 *
 * @param base the path under which the site is served, with or without slashes at its ends
 */
export function builtSite(folder: string, base: string): BuiltSite {
  const root = withBase(base, '');
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replaceAll('\\', '/').replace(/(?<=^|\/)index\.html$/, ''))
    .sort();
  const read = (address: string) => {
    const isFolder = address === '' || address.endsWith('/');
    const file = join(folder, decodeURI(address), isFolder ? 'index.html' : '');
    return existsSync(file) && statSync(file).isFile() ? servedFile(readFileSync(file)) : undefined;
  };
  const known = new Map<string, ServedFile | undefined>();
  const serve = (path: string) => {
    if (!known.has(path)) known.set(path, path.startsWith(root) ? read(path.slice(root.length)) : undefined);
    return known.get(path);
  };
  return { root, pages, serve };
}

/** A file with this in it. */
export function servedFile(content: Buffer | string): ServedFile {
  const data = Buffer.from(content);
  return { text: data.toString('utf8'), bytes: data.length, brotli: brotli(data) };
}

/** The size of something in bytes, compressed with brotli at its best. */
export function brotli(data: Buffer | string): number {
  return brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
