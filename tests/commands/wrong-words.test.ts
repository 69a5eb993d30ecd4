import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { agreement } from '../fixtures/copies.ts';
import { runCommand } from './run-command.ts';

/** How a command ends that cannot begin, and the first line that it prints; the usage stands below it. */
function refusal(content: string, script: string, ...args: string[]): { code: number | null; says: string } {
  const { code, output } = runCommand(content, script, ...args);
  const [says = '', blank, usage] = output.split('\n');
  expect({ blank, usage }).toEqual({ blank: '', usage: expect.stringMatching(/^n(?:pm run|ode) /) });
  return { code, says };
}

test.each([
  ['check', ['--captures', '/nope'], '/nope is not there. Give --captures the folder of the captured texts.'],
  [
    'check',
    ['--captures', 'package.json'],
    'package.json is not a folder. Give --captures the folder of the captured texts.',
  ],
  ['capture', ['no.txt', '--id', 'x'], 'no.txt is not there. Name the file of the captured text.'],
  ['capture', ['src', '--id', 'x'], 'src is not a file. Name the file of the captured text.'],
])('%s %j is refused in one line', (script, args, says) => {
  expect(refusal(agreement, script, ...args)).toEqual({ code: 2, says });
});

test.each([
  ['permalinks', []],
  ['capture', ['package.json', '--id', 'x']],
])('%s needs the content folder', (script, args) => {
  expect(refusal('/nope', script, ...args)).toEqual({
    code: 2,
    says: '/nope is not there. CONTENT_DIR names the folder of the content.',
  });
});

test.each(['abc', '-1', '70000'])('PORT=%s is refused', (port) => {
  const env = { PATH: process.env.PATH, PORT: port };
  const { status, stderr } = spawnSync('node', ['scripts/serve.ts'], {
    env,
    encoding: 'utf8',
    timeout: 20_000,
  });
  expect({ status, says: stderr.split('\n')[0] }).toEqual({
    status: 2,
    says: `PORT=${port} is not a port. Give a number from 0 to 65535.`,
  });
});
