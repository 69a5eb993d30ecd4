import { statSync } from 'node:fs';

/** The words of a command line are wrong; the message says how. */
export class UsageError extends Error {}

/**
 * Runs a command and sets the exit code: what it returns; 2 with the message and the usage when its arguments are
 * wrong. `--help` prints the usage. An unexpected error is shown in one line; `DEBUG=1` shows where it came from.
 */
export async function runScript(usage: string, run: () => number | Promise<number>): Promise<void> {
  if (process.argv.includes('--help')) {
    console.log(usage);
    return;
  }
  try {
    process.exitCode = await run();
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException;
    const isUsage = error instanceof UsageError || code?.startsWith('ERR_PARSE_ARGS');
    console.error(process.env.DEBUG ? error : message);
    if (isUsage) console.error(`\n${usage}`);
    process.exitCode = isUsage ? 2 : 1;
  }
}

/** Refuses a path where there is no file, or no folder, and says what to give. */
export function requirePath(path: string, kind: 'file' | 'folder', give: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (kind === 'file' ? found?.isFile() : found?.isDirectory()) return;
  throw new UsageError(`${path} is ${found ? `not a ${kind}` : 'not there'}. ${give}`);
}
