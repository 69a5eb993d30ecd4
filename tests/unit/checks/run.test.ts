import { describe, expect, test } from 'vitest';
import { rules } from '#checks/rules.ts';
import { checkCorpus, hasErrors } from '#checks/run.ts';
import { loadCorpus } from '#corpus/load.ts';
import type { Finding } from '#model/finding.ts';
import { agreement, agreementWhere, agreementWith } from '../../fixtures/copies.ts';

const finding: Finding = {
  rule: 'r',
  severity: 'warning',
  file: 'f',
  line: 1,
  column: 1,
  subject: 's',
  message: 'm',
  hint: 'h',
};

describe('findings', () => {
  test('are in the order of files, lines and columns', () => {
    const folder = agreementWith({
      'pages/search.mdx':
        '---\ntitle: Search\ndescription: x\n---\n\n[a](page:a) [b](page:b)\n\n[c](page:c)\n',
      'clauses/d1.mdx': '',
    });
    expect(checkCorpus(loadCorpus(folder)).map(({ file, line, column }) => [file, line, column])).toEqual([
      [`${folder}/clauses/d1.mdx`, 1, 1],
      [`${folder}/pages/search.mdx`, 6, 1],
      [`${folder}/pages/search.mdx`, 6, 13],
      [`${folder}/pages/search.mdx`, 8, 1],
    ]);
  });

  test('have exactly their eight fields', () => {
    const [found] = checkCorpus(loadCorpus(agreementWith({ 'clauses/d1.mdx': '' })));
    expect(Object.keys(found ?? {}).sort()).toEqual(Object.keys(finding).sort());
  });

  test('name what is wrong as it is written, so that it can be underlined and excused', () => {
    const [found] = checkCorpus(loadCorpus(agreementWhere('pages/home.mdx', 'clause:p1', 'clause:p9')));
    expect(found?.subject).toBe('clause:p9');
  });
});

describe('whether a site may be built', () => {
  test('depends on errors alone', () => {
    expect(hasErrors([finding])).toBe(false);
    expect(hasErrors([finding, { ...finding, severity: 'error' }])).toBe(true);
    expect(hasErrors([])).toBe(false);
  });
});

test('whole captured texts are compared with our prose when they are at hand', () => {
  const captured = 'Elsewhere it says that go back to the start or to the text is the rule.';
  const corpus = loadCorpus(agreement);
  expect(checkCorpus(corpus)).toEqual([]);
  expect(checkCorpus(corpus, [captured])).toEqual([
    expect.objectContaining({ rule: 'prose-is-our-own', subject: 'Go back to the start or to the text' }),
  ]);
});

test('only what can be argued about can be excused', () => {
  expect(rules.filter(({ excusable }) => excusable).map(({ id }) => id)).toEqual([
    'prose-is-our-own',
    'prose-is-readable',
  ]);
});
