import { expect, test } from 'vitest';
import { loadCorpus } from '#corpus/load.ts';
import { partyKinds } from '#model/party.ts';
import { kinds } from '#model/ref.ts';
import { codeFiles } from './code-files.ts';

/** Words that the code needs for what it is about, and that may be part of a name too. */
const ownWords = new Set([...kinds, ...partyKinds].flatMap((word) => [word, `${word}s`]));

/** Words that begin with a capital inside a sentence of the text or of a source's record: its proper nouns. */
function properNouns(): Set<string> {
  const { clauses, sources } = loadCorpus('content');
  const texts = [
    ...[...clauses.values()].map(({ words }) => words),
    ...[...sources.values()].map(({ data }) => `x ${data.publisher}`),
  ];
  const words = texts.flatMap((text) =>
    [...text.matchAll(/(?<=[a-z,;/:] |\/)[A-Z][\p{L}-]+/gu)].map(([word]) => word),
  );
  return new Set(words.filter((word) => !ownWords.has(word.toLowerCase())));
}

test('no proper noun of this agreement stands in the code: another agreement is another content folder', () => {
  const nouns = properNouns();
  expect(nouns.size).toBeGreaterThan(10);
  const ids = [...loadCorpus('content').sources.keys()];
  const found = codeFiles('src', 'scripts', 'tests').flatMap(({ path, text }) => [
    ...[...nouns].filter((noun) => new RegExp(`\\b${noun}\\b`).test(text)).map((noun) => `${path}: ${noun}`),
    ...ids
      .filter((id) => text.includes(`${id}#`) || (text.includes(`'${id}'`) && !ownWords.has(id)))
      .map((id) => `${path}: ${id}`),
  ]);
  expect(found).toEqual([]);
});
