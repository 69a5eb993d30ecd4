import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Lets one build at a time run in a checkout: working files are shared, and two builds would write over each other's. The
 * second one ends with a message. The lock goes with the process that holds it. Must be the first integration.
 */
export function lockBuilds(): AstroIntegration {
  return {
    name: 'lock-builds',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command === 'build') takeLock(fileURLToPath(config.cacheDir));
      },
    },
  };
}

/** @param folder a folder for working files, which need not exist */
function takeLock(folder: string): void {
  const file = join(folder, 'build.lock');
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch {
    const holder = Number(readFileSync(file, 'utf8'));
    if (isRunning(holder)) {
      console.error(`Another build is running here (process ${holder}). Wait until it has ended.`);
      process.exit(1);
    }
    writeFileSync(file, String(process.pid));
  }
  process.on('exit', () => rmSync(file, { force: true }));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
