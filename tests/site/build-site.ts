import { spawn } from 'node:child_process';
import { environmentOf, type Site } from './sites.ts';

/** How a build ended: its exit code, and all that it printed. */
export interface Build {
  readonly code: number | null;
  readonly output: string;
}

/** Runs the build command on a site, whatever comes of it. */
export function runBuild(site: Site): Promise<Build> {
  const child = spawn('npm', ['run', '-s', 'build', '--', '--outDir', site.dist], {
    env: environmentOf(site),
  });
  let output = '';
  const read = (data: Buffer) => {
    output += data.toString();
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** Builds a site that has to build. */
export async function buildSite(site: Site): Promise<void> {
  const { code, output } = await runBuild(site);
  if (code !== 0) throw new Error(`The ${site.name} site did not build:\n${output}`);
}
