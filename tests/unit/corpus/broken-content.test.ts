import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkCorpus } from '#checks/run.ts';
import { loadCorpus } from '#corpus/load.ts';
import { agreement, agreementWhere, agreementWith } from '../../fixtures/copies.ts';

const files = readdirSync(agreement, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.\w+$/.test(path));

/** One of each kind. */
const kinds = [
  'site.yaml',
  'subjects.yaml',
  'permalinks.txt',
  'clauses/c1.2.mdx',
  'components/lamp.mdx',
  'pages/home.mdx',
  'sources/accord.yaml',
];

const garbage: Readonly<Record<string, string | Uint8Array>> = {
  nothing: '',
  'bytes that are no text': Uint8Array.of(0xff, 0xfe, 0x00, 0x0a, 0xc3, 0x28),
  'a null character': '---\ntitle: \0\n---\n\0',
  'an empty front matter': '---\n---\n\nWords.\n',
  'an open front matter': '---\ntitle: x\n',
  'a list': '- - - 1\n- {a: [b]}\n',
  'a number': '1\n',
  'an alias of nothing': '---\ntitle: *none\n---\n',
  'an endless alias': 'a: &a [x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n<<: *c\n',
  'an open tag': '---\ntitle: x\n---\n\n<Quote from="c1">{',
  'an odd key': '? [a, b]\n: __proto__\n__proto__: 1\nconstructor: 2\n',
};

describe.each(Object.entries(garbage))('a file that holds %s', (_, text) => {
  test.each(kinds)('does not stop the reader: %s', (file) => {
    const folder = agreementWith({ [file]: text });
    const findings = checkCorpus(loadCorpus(folder));
    for (const finding of findings) {
      expect(finding.file).toMatch(new RegExp(`^${folder}/[^/]+(?:/[^/]+)?$`));
      expect(finding.line).toBeGreaterThanOrEqual(1);
      expect(finding.column).toBeGreaterThanOrEqual(1);
      expect(finding.message).toMatch(/^[^\n]+[.!?]$/);
      expect(finding.hint).toMatch(/^[^\n]+$/);
    }
    expect(findings.map((finding) => finding.file.slice(folder.length + 1))).toContain(file);
  });
});

test.each(files)('a file that cannot be read is found alone, not with all that points at it: %s', (file) => {
  const folder = agreementWith({ [file]: '' });
  const findings = checkCorpus(loadCorpus(folder));
  expect(findings.map((finding) => `${finding.file} ${finding.rule}`)).toEqual([
    `${folder}/${file} file-is-readable`,
  ]);
});

test('an empty folder has a finding for each file that every site has', () => {
  const folder = mkdtempSync(join(tmpdir(), 'agreement-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  expect(checkCorpus(loadCorpus(folder)).map(({ file, rule }) => `${file} ${rule}`)).toEqual(
    ['corrections.yaml', 'permalinks.txt', 'site.yaml', 'subjects.yaml', 'timeline.yaml'].map(
      (file) => `${folder}/${file} file-has-a-place`,
    ),
  );
});

test('the corpus cannot be changed', () => {
  expect(Object.isFrozen(loadCorpus(agreement))).toBe(true);
});

test('a folder may be named with a dot and a slash before it', () => {
  expect([...loadCorpus(`./${agreement}`).clauses.keys()]).toContain('c1.2a');
});

test('a folder that does not exist is one finding', () => {
  const findings = checkCorpus(loadCorpus('no/such/folder'));
  expect(findings.map(({ file, message }) => `${file}: ${message}`)).toEqual([
    'no/such/folder: There is no such folder.',
  ]);
});

test('prose that is nested too deeply is one finding', () => {
  const folder = agreementWhere(
    'clauses/d1.mdx',
    'The only thing',
    `${'*a '.repeat(3000)}${'b*'.repeat(3000)}The only thing`,
  );
  const findings = checkCorpus(loadCorpus(folder));
  expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
    'syntax-is-valid: This is not valid MDX: it is nested too deeply.',
  ]);
});
