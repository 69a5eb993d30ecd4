import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { environmentOf, type Site } from './sites.ts';

export interface Server {
  /** Where the site is, with a slash at the end. */
  readonly address: string;
  stop(): Promise<void>;
}

/** Serves a built site with the project's own server, on a free port. */
export async function serveSite(site: Site): Promise<Server> {
  const child = spawn('node', ['scripts/serve.ts'], { env: environmentOf(site) });
  let output = '';
  child.stderr.on('data', (data: Buffer) => {
    output += data.toString();
  });
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (data: Buffer) => {
      output += data.toString();
      const printed = /http:\S+/.exec(output)?.[0];
      if (printed) resolve(printed);
    });
    child.on('close', (code) => reject(new Error(`The server ended with ${code}:\n${output}`)));
  });
  return {
    address,
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill();
      await once(child, 'close');
    },
  };
}
