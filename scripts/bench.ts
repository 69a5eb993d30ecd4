import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { runScript } from './run-script.ts';
import { writeLargeAgreement } from './write-large-agreement.ts';

const usage = `npm run bench
Measures, as the median of five runs: checking this site's content; loading and checking an invented agreement of 1,000
clauses and 5,000 passages; and, as the median of three, a full build.`;

runScript(usage, () => {
  const folder = mkdtempSync(join(tmpdir(), 'large-agreement-'));
  try {
    writeLargeAgreement(folder, { clauses: 1000, passages: 5000 });
    report('npm run check', 5, () => run('check', {}));
    report('check 1,000 clauses, 5,000 passages', 5, () => run('check', { CONTENT_DIR: folder }));
    report('npm run build', 3, () => run('build', {}));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
});

function run(script: string, env: NodeJS.ProcessEnv): void {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', script], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`npm run ${script} failed:\n${`${stdout}${stderr}`.slice(-500)}`);
}

function report(name: string, times: number, task: () => void): void {
  const seconds = Array.from({ length: times }, () => {
    const start = performance.now();
    task();
    return (performance.now() - start) / 1000;
  }).sort((a, b) => a - b);
  const show = (value = 0) => value.toFixed(2);
  const median = seconds[Math.floor(times / 2)];
  console.log(`${name}: ${show(median)} s (${show(seconds[0])} to ${show(seconds.at(-1))}, ${times} runs)`);
}
