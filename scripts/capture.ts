import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { type CaptureChange, compareCaptures, isUnchanged } from '#capture/compare.ts';
import { newSourceFile, withCapture } from '#capture/source-file.ts';
import { takeCapture } from '#capture/take.ts';
import { contentFolder } from '#corpus/content-folder.ts';
import { readYamlEntry } from '#corpus/entry.ts';
import { readText } from '#corpus/read-text.ts';
import type { Problem, Report } from '#corpus/report.ts';
import { type Capture, quotableShare, sourceSchema } from '#model/source.ts';
import { requirePath, runScript, UsageError } from './run-script.ts';

const required = ['title', 'shortTitle', 'publisher', 'kind', 'language', 'dated', 'url', 'about'] as const;
const fields = [...required, 'issued'] as const;
const usage = `npm run capture -- <text file> --id <id> [--write]
    for a new source also: ${required.map((name) => `--${flag(name)} "…"`).join(' ')}
    and the day of the date that it prints, if it prints one: --issued 2026-01-31
Measures a captured text and keeps its digests, not its words, in sources/<id>.yaml of the content folder.
For a source that is there already it shows what changed; --write then replaces the digests, those of quoted phrases too.
Kinds: ${Object.keys(quotableShare).join(', ')}.`;

runScript(usage, () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      id: { type: 'string' },
      write: { type: 'boolean', default: false },
      ...Object.fromEntries(fields.map((name) => [flag(name), { type: 'string' as const }])),
    },
  });
  const [textFile, ...more] = positionals;
  if (!textFile || more.length > 0) throw new UsageError('Name one text file.');
  if (!values.id || !/^[a-z][a-z0-9-]*$/.test(values.id)) {
    throw new UsageError('Give an --id of lower-case letters, digits and hyphens.');
  }
  requirePath(textFile, 'file', 'Name the file of the captured text.');
  requirePath(contentFolder(), 'folder', 'CONTENT_DIR names the folder of the content.');
  const text = orThrow((report) => readText(textFile, report));
  const file = `${contentFolder()}/sources/${values.id}.yaml`;
  if (!existsSync(file)) return create(file, takeCapture(text), values);
  const given = fields.filter((name) => Object.hasOwn(values, flag(name)));
  if (given.length > 0) {
    throw new UsageError(`${file} has its record already: change ${given.join(', ')} there.`);
  }
  return update(file, values.id, text, values.write === true);
});

function create(file: string, capture: Capture, values: Record<string, unknown>): number {
  const given = Object.fromEntries(fields.map((name) => [name, values[flag(name)]]));
  const record = sourceSchema.omit({ passages: true, capture: true }).safeParse(given);
  if (!record.success) {
    const wrong = record.error.issues.map(({ path, message }) => `--${flag(String(path[0]))}: ${message}`);
    throw new UsageError(`The record of a new source is not complete:\n  ${wrong.join('\n  ')}`);
  }
  writeFileSync(file, newSourceFile(record.data, capture), { flag: 'wx' });
  console.log(`${file}: ${measure(capture)}. Now give every paragraph its account under passages.`);
  return 0;
}

function update(file: string, id: string, text: string, write: boolean): number {
  const { capture: before, passages } = orThrow((report) =>
    readYamlEntry(file, id, sourceSchema, report),
  ).data;
  const capture = takeCapture(text, passages);
  const changes = compareCaptures(before, capture);
  if (isDeepStrictEqual(before, capture)) {
    console.log(`${file}: unchanged, ${measure(capture)}.`);
    return 0;
  }
  if (isUnchanged(changes)) console.log('  same    text, with other phrases quoted of it');
  else changes.forEach(show);
  console.log(`${file}: was ${measure(before)}; the text has ${measure(capture)}.`);
  if (!write) {
    console.log(
      'Nothing was written. --write replaces the digests; then mend the passages that `npm run check` names.',
    );
    return 1;
  }
  writeFileSync(file, withCapture(readFileSync(file, 'utf8'), capture));
  console.log('Written. `npm run check` names the passages that no longer match.');
  return 0;
}

function show({ kind, first, count }: CaptureChange): void {
  const last = first + count - 1;
  console.log(
    `  ${kind.padEnd(7)} ${last === first ? `paragraph ${first}` : `paragraphs ${first} to ${last}`}`,
  );
}

function measure({ words, paragraphs }: Capture): string {
  const phrases = paragraphs.flatMap((it) => it.phrases ?? []).length;
  return `${paragraphs.length} paragraphs, ${words} words (phrases quoted of sentences: ${phrases})`;
}

function orThrow<Value>(read: (report: Report) => Value | undefined): Value {
  const problems: Problem[] = [];
  const value = read((problem) => void problems.push(problem));
  if (value === undefined) {
    throw new Error(problems.map((it) => `${it.file}:${it.line}: ${it.message} ${it.hint}`).join('\n'));
  }
  return value;
}

function flag(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
