/**
 * An address relative to the root of the site as a path on the server.
 *
 * @param base the path under which the site is served, with or without slashes at its ends
 * @param address as from `addressOf`, or of a file: no leading slash
 */
export function withBase(base: string, address: string): string {
  const folder = base.replace(/^\/+|\/+$/g, '');
  return folder === '' ? `/${address}` : `/${folder}/${address}`;
}
