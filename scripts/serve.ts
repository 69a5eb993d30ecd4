import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { withBase } from '#model/with-base.ts';
import { runScript, UsageError } from './run-script.ts';

const usage = `node scripts/serve.ts
Serves the built site on the loopback interface. PORT sets the port (4321), BASE_PATH the path it was built for,
DIST the folder.`;

/** The strictest policy under which everything works; a host of the site can send the same. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

runScript(usage, async () => {
  const port = process.env.PORT || '4321';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new UsageError(`PORT=${port} is not a port. Give a number from 0 to 65535.`);
  }
  const folder = process.env.DIST ?? 'dist';
  const root = withBase(process.env.BASE_PATH ?? '/', '');
  const notFound = join(folder, '404.html');
  if (!existsSync(notFound)) throw new Error(`There is no site in ${folder}. Run \`npm run build\` first.`);
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    response.setHeader('content-security-policy', policy);
    const miss = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(readFileSync(notFound));
    };
    const path = request.url ?? '/';
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
