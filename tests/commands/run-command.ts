import { spawnSync } from 'node:child_process';

/** How a command ended, and what it printed. */
export interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

/** Runs one of the project's scripts on a content folder, as `npm run` does. */
export function runCommand(content: string, script: string, ...args: readonly string[]): Outcome {
  const { PATH, HOME } = process.env;
  const { status, stdout, stderr } = spawnSync('node', [`scripts/${script}.ts`, ...args], {
    env: { PATH, HOME, CONTENT_DIR: content, NO_COLOR: '1' },
    encoding: 'utf8',
  });
  return { code: status, output: stdout + stderr };
}
