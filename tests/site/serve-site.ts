import { environmentOf, type Site } from './sites.ts';
import { type Server, startServer } from './start-server.ts';

/** Serves a built site with the project's own server, on a free port. */
export function serveSite(site: Site): Promise<Server> {
  return startServer('node', ['scripts/serve.ts'], environmentOf(site));
}
