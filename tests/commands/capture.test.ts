import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { captures, copyOfAgreement } from '../fixtures/copies.ts';
import { runCommand } from './run-command.ts';

const id = 'gull-gazette';
const text = readFileSync(join(captures, `${id}.txt`), 'utf8');

/** A copy of the agreement with a captured text beside it. */
function withText(captured: string): { folder: string; capture: string; source: string } {
  const folder = copyOfAgreement();
  const capture = join(folder, '.captured.txt');
  writeFileSync(capture, captured);
  return { folder, capture, source: join(folder, 'sources', `${id}.yaml`) };
}

test('a text that has not changed is said to be unchanged', () => {
  const { folder, capture } = withText(text);
  const { code, output } = runCommand(folder, 'capture', capture, '--id', id);
  expect(code).toBe(0);
  expect(output).toContain('unchanged');
});

test('what changed in a text is shown, and nothing is written without --write', () => {
  const { folder, capture, source } = withText(`${text}\nOne line more.\n`);
  const before = readFileSync(source, 'utf8');
  const { code, output } = runCommand(folder, 'capture', capture, '--id', id);
  expect(code).toBe(1);
  expect(output).toMatch(/added {3}paragraph \d+\n/);
  expect(output).toContain('Nothing was written.');
  expect(readFileSync(source, 'utf8')).toBe(before);
});

test('with --write only the digests are replaced', () => {
  const { folder, capture, source } = withText(`${text}\nOne line more.\n`);
  const before = readFileSync(source, 'utf8');
  expect(runCommand(folder, 'capture', capture, '--id', id, '--write').code).toBe(0);
  const after = readFileSync(source, 'utf8');
  const record = (file: string) => file.slice(0, file.indexOf('\ncapture:'));
  expect(after).not.toBe(before);
  expect(record(after)).toBe(record(before));
  expect(runCommand(folder, 'check').output).toContain('these have no account');
});

test('a phrase that is newly quoted is taken in with --write, and one that is not in the text is not', () => {
  const { folder, capture, source } = withText(text);
  const quote = (words: string) => {
    const file = readFileSync(source, 'utf8');
    writeFileSync(
      source,
      file.replace(/(- paragraph: 5\n)(?: {4}quoted: .*\n)?/, `$1    quoted: '${words}'\n`),
    );
  };
  quote('[…] chosen by lot […]');
  expect(runCommand(folder, 'check').output).toContain('npm run capture');
  expect(runCommand(folder, 'capture', capture, '--id', id, '--write').code).toBe(0);
  expect(runCommand(folder, 'check').code).toBe(0);
  quote('[…] chosen by vote […]');
  runCommand(folder, 'capture', capture, '--id', id, '--write');
  expect(runCommand(folder, 'check').output).toContain('“chosen by vote” does not have the digest');
});

test('a new source needs its record, and says what is missing', () => {
  const { folder, capture } = withText(text);
  const { code, output } = runCommand(folder, 'capture', capture, '--id', 'new-paper', '--title', 'A paper');
  expect(code).toBe(2);
  expect(output).toContain('--short-title');
  expect(output).not.toContain('--title:');
});

test('an empty text is refused', () => {
  const { folder, capture } = withText('');
  const { code, output } = runCommand(folder, 'capture', capture, '--id', id);
  expect({ code, output }).toEqual({
    code: 1,
    output: `${capture}:1: The file is empty. Write the entry, or delete the file.\n`,
  });
});
