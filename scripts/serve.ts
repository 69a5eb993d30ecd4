import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
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
  const notFound = join(folder, '404.html');
  const headers = join(folder, headerFile);
  if (![notFound, headers].every(existsSync))
    throw new Error(`There is no site in ${folder}. Run \`npm run build\` first.`);
  const rules = readHeaderFile(readFileSync(headers, 'utf8'));
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const send = (at: string) => response.setHeaders(new Map(Object.entries(headersAt(rules, at))));
    send(path.replace(/[?#].*$/s, ''));
    const miss = () => {
      send(`${root}404.html`);
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(readFileSync(notFound));
    };
    if (!path.startsWith(root)) return path === root.slice(0, -1) ? redirect(response, root) : miss();
    request.url = path.slice(root.length - 1);
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

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(308, { location: to });
  response.end();
}
