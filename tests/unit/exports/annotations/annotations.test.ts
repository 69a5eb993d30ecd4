import { describe, expect, test } from 'vitest';
import { passagesOf } from '#corpus/corpus.ts';
import { annotations } from '#exports/annotations/annotations.ts';
import { addressOf } from '#model/address.ts';
import { runTexts } from '#text/excerpt.ts';
import { explainers, onlyFile } from '../../../fixtures/explainers.ts';
import { readCollection } from './collection.ts';
import { withTextPage } from './text-page.ts';

describe.each(explainers)('the annotations of the $name text', async (explainer) => {
  const { corpus, root } = explainer;
  const collection = readCollection(await onlyFile(annotations, withTextPage(explainer)));
  const { items } = collection.first;
  const clauses = [...corpus.clauses.values()];
  const ofKind = (kind: string) => items.filter(({ id }) => id.includes(`#${kind}-`));

  test('are as many as there are notes, reports and differences in wording, each with an id of its own', () => {
    const reports = clauses.flatMap(({ reportedBy }) => reportedBy);
    const expected = [clauses.length, reports.length, corpus.variants.size];
    expect(['note', 'report', 'variant'].map((kind) => ofKind(kind).length)).toEqual(expected);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(collection.total).toBe(items.length);
  });

  test('have for every clause a note of ours in plain text, quotations in it as they are', () => {
    for (const { id, entry } of clauses) {
      const note = items.find((it) => it.id.endsWith(`#note-${id}`));
      const text = note?.body[0]?.value ?? '';
      expect(text, id).not.toMatch(/❝|[<>{}]|\s$/u);
      for (const { words } of entry.prose.quotes) expect(text).toContain(`“${words.replace(/\s+/g, ' ')}”`);
    }
  });

  test('tie a clause’s note and reports to all of its words, and to its element', () => {
    for (const { id, words } of clauses) {
      const own = items.filter((it) => it.id.endsWith(`#note-${id}`) || it.id.includes(`#report-${id}-`));
      for (const { target } of own) {
        const [ours] = target;
        expect(ours?.source).toBe(root + addressOf('page:declaration'));
        const fields = ours?.selector.map(({ exact, value }) => exact ?? value).filter(Boolean);
        expect(fields).toEqual([words, id]);
      }
    }
  });

  test('lead from a report to our page about it and to every run of words that is quoted of it', () => {
    const bodies = ofKind('report').map(({ body: [page, ...quoted] }) => ({
      page: page?.id,
      quoted: quoted.map(({ source, selector }) => [source, selector?.[0]?.exact]),
    }));
    const expected = clauses.flatMap(({ reportedBy }) =>
      reportedBy.map((id) => {
        const passage = corpus.passages.get(id);
        const runs = passage?.excerpt ? runTexts(passage.excerpt) : [];
        return {
          page: root + addressOf(`passage:${id}`),
          quoted: runs.map((run) => [passage?.source.data.url, run]),
        };
      }),
    );
    expect(bodies).toEqual(expected);
  });

  test('show on a publisher’s page one place, as far as its words are stored here', () => {
    const places = items.flatMap(({ body, target }) => [...body, ...target]);
    for (const source of corpus.sources.values()) {
      const stored = passagesOf(corpus, source)
        .flatMap(({ excerpt }) => (excerpt ? runTexts(excerpt) : []))
        .join('\n');
      const selected = places.filter((place) => place.source === source.data.url);
      for (const { prefix = '', exact = '', suffix = '' } of selected.flatMap(
        ({ selector }) => selector ?? [],
      )) {
        expect(stored.split(prefix + exact + suffix), exact).toHaveLength(2);
        expect(prefix).not.toMatch(/^\d+\./);
      }
    }
  });
});

test('a site without the page to annotate does not build', () => {
  expect(() => annotations.files(explainers[1])).toThrow('no page with the whole text');
});
