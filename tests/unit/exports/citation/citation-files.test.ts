import { expect, test } from 'vitest';
import { citationFiles, citationLists } from '#exports/citation/citation-files.ts';
import { agreement } from '../../../fixtures/copies.ts';
import { checkedCorpus } from '../../../fixtures/explainers.ts';

const corpus = checkedCorpus(agreement);
const explainer = { corpus, root: 'https://lamp.example/', pages: [] };

test('every clause, group, component, question and source and the whole text have a file of each format beside its page', async () => {
  const files = (await Promise.all(citationFiles.map((it) => it.files(explainer)))).flat();
  const clauses = new Set([...corpus.clauses.keys(), ...corpus.groups.keys()]);
  const things = clauses.size + corpus.components.size + corpus.questions.size + corpus.sources.size + 1;
  expect(files).toHaveLength(things * 3);
  const addresses = files.map(({ address }) => address);
  expect(addresses).toEqual(
    expect.arrayContaining([
      'declaration/c1-2a.bib',
      'declaration/c2.ris',
      'guarantees/lamp.csl.json',
      'declaration.bib',
    ]),
  );
  for (const it of citationFiles) expect(addresses).toContain(it.example(corpus));
});

test('the CSL-JSON of everything is a list of items, passages and statements among them', async () => {
  const [file] = (await citationLists.find(({ title }) => title.startsWith('CSL'))?.files(explainer)) ?? [];
  const items = JSON.parse(String(file?.content)) as { id: string }[];
  expect(items.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'clause-c1-2a',
      'passage-gull-gazette-4',
      'statement-fenn-crews',
      'variant-thanks',
    ]),
  );
});
