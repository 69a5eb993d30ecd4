import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Server {
  /** Where the site is, with a slash at the end. */
  readonly address: string;
  stop(): Promise<void>;
}

/** Starts a command that serves a site, and waits until it prints the address. */
export async function startServer(command: string, args: string[], env: NodeJS.ProcessEnv): Promise<Server> {
  const child = spawn(command, args, { env, detached: true });
  let output = '';
  const address = await new Promise<string>((resolve, reject) => {
    const read = (data: Buffer) => {
      output += data.toString();
      const printed = /(http:\/\/127\.0\.0\.1:\d+\S*)\s/.exec(output)?.[1];
      if (printed) resolve(printed);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('close', (code) => reject(new Error(`The server ended with ${code}:\n${output}`)));
  });
  return { address, stop: () => stop(child) };
}

/** Ends the command and what it started: it leads a group of processes of its own. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  process.kill(-child.pid);
  await once(child, 'close');
}
