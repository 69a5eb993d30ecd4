import { existsSync, renameSync, rmSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Builds beside the published folder and swaps the two at the very end, so that a build that fails at any point leaves
 * the last good site as it was. Must be the last integration. Says how long the build took, from its first hook.
 */
export function publish(): AstroIntegration {
  const start = performance.now();
  let published = '';
  let next = '';
  return {
    name: 'publish',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        published = fileURLToPath(config.outDir).replace(/\/$/, '');
        next = `${published}.next`;
        recover(published);
        rmSync(next, { recursive: true, force: true });
        updateConfig({ outDir: pathToFileURL(`${next}/`) });
      },
      'astro:build:done': ({ logger }) => {
        swap(next, published);
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        logger.info(`Published to ${published} after ${seconds} s.`);
      },
    },
  };
}

/** Takes up the last good site where an earlier build was ended between the two renames of its swap. */
function recover(published: string): void {
  const last = `${published}.last`;
  if (existsSync(last) && !existsSync(published)) renameSync(last, published);
}

function swap(next: string, published: string): void {
  const last = `${published}.last`;
  rmSync(last, { recursive: true, force: true });
  if (existsSync(published)) renameSync(published, last);
  renameSync(next, published);
  rmSync(last, { recursive: true, force: true });
}
