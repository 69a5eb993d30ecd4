import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, posix } from 'node:path';
import sirv from 'sirv';
import { readHeaderFile } from '#exports/hosting/header-file.ts';
import { headersAt } from '#exports/hosting/header-rules.ts';
import { headerFile } from '#exports/hosting/host-headers.ts';
import { withBase } from '#model/with-base.ts';
import { runScript, UsageError } from './run-script.ts';

const usage = `node scripts/serve.ts
Serves the built site on the loopback interface, as a host does that follows its file _headers. PORT sets the port (4321),
BASE_PATH the path it was built for, DIST the folder.`;

runScript(usage, async () => {
  const port = process.env.PORT || '4321';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new UsageError(`PORT=${port} is not a port. Give a number from 0 to 65535.`);
  }
  const folder = process.env.DIST ?? 'dist';
  const root = withBase(process.env.BASE_PATH || '/', '');
  const pageFile = join(folder, '404.html');
  const headers = join(folder, headerFile);
  if (![pageFile, headers].every(existsSync))
    throw new Error(`There is no site in ${folder}. Run \`npm run build\` first.`);
  const notFound = readFileSync(pageFile);
  const rules = readHeaderFile(readFileSync(headers, 'utf8'));
  // A file is found by its whole name alone: the rules would not know it by another.
  const files = sirv(folder, { dev: true, etag: true, extensions: [] });
  const server = createServer((request, response) => {
    const [, written = '/', query = ''] = /^([^?#]*)(.*)$/s.exec(request.url ?? '/') ?? [];
    const path = decoded(written);
    if (path === undefined) return response.writeHead(400).end();
    const send = (at: string) => response.setHeaders(new Map(Object.entries(headersAt(rules, at))));
    send(path);
    const miss = () => {
      send(`${root}404.html`);
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    };
    const withSlash = `${path}/`;
    if (!withSlash.startsWith(root)) return miss();
    const isFolder = existsSync(join(folder, withSlash.slice(root.length), 'index.html'));
    if (isFolder && !path.endsWith('/')) {
      return response.writeHead(308, { location: encodeURI(withSlash) + query }).end();
    }
    if (path.endsWith('/') && !isFolder) return miss();
    const file = isFolder ? `${path}index.html` : path;
    request.url = encodeURI(file.slice(root.length - 1));
    files(request, response, miss);
  });
  return new Promise<number>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Error(`${error.message}. PORT=… chooses another.`) : error),
    );
    server.once('close', () => resolve(0));
    server.listen(Number(port), '127.0.0.1', () => {
      const address = server.address();
      const chosen = typeof address === 'object' && address ? address.port : '';
      console.log(`The site is at http://127.0.0.1:${chosen}${root}`);
    });
  });
});

/** A path as files are named, without steps up and empty ones; `undefined` if it is none. */
function decoded(written: string): string | undefined {
  try {
    return posix.normalize(decodeURI(written));
  } catch {
    return undefined;
  }
}
