import { describe, expect, test } from 'vitest';
import type { Element } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { clausesOf } from '#corpus/corpus.ts';
import { wordsOf } from '#corpus/words.ts';
import { akomaNtoso } from '#exports/akoma-ntoso/akoma-ntoso.ts';
import { clauseElementId } from '#exports/akoma-ntoso/element-id.ts';
import { explainers, onlyFile } from '../../../fixtures/explainers.ts';
import { xmlElements } from '../../../fixtures/xml-elements.ts';
import { wordsIn } from './words-in.ts';

describe.each(explainers)('the $name text in Akoma Ntoso', async (explainer) => {
  const { corpus } = explainer;
  const clauses = [...corpus.clauses.values()];
  const elements = xmlElements(fromXml(await onlyFile(akomaNtoso, explainer)));
  const named = (name: string) => elements.filter((element) => element.name === name);
  const byId = new Map(elements.flatMap((it) => (it.attributes.eId ? [[it.attributes.eId, it]] : [])));

  test('gives the exact words of every clause by its eId, and keeps its id here', () => {
    const read = clauses.map(({ group, number }) => {
      const element = byId.get(clauseElementId(corpus, group, number));
      const text = element && wordsIn(element);
      return {
        id: element?.attributes.GUID,
        words: element?.name === 'inline' ? text : text?.replaceAll('\n', ''),
      };
    });
    expect(read).toEqual(clauses.map(({ id, words }) => ({ id, words })));
  });

  test('has every paragraph of the text once, in order, as the source prints it', () => {
    const paragraphs = named('paragraph').map((paragraph) => {
      const [num] = paragraph.children.filter((it): it is Element => it.type === 'element');
      const sentences = wordsIn(paragraph).split('\n').filter(Boolean);
      const printed = num?.attributes.status === 'editorial' ? [] : [num && textOf(num)];
      return { id: paragraph.attributes.GUID, words: [...printed, ...sentences].join(' ') };
    });
    const groups = [...corpus.groups.values()];
    const expected = groups.map((group) => ({
      id: group.id,
      words: wordsOf(corpus, `passage:${clausesOf(corpus, group)[0]?.from}`)?.[0],
    }));
    expect(paragraphs).toEqual(expected);
  });

  test('gives no eId and no id of ours twice', () => {
    for (const key of ['eId', 'GUID']) {
      const ids = elements.flatMap(({ attributes }) => attributes[key] ?? []);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      expect(ids.length).toBeGreaterThan(clauses.length);
    }
  });

  test('begins every eId with that of the element around it, as the naming convention has it', () => {
    const wrong = elements.flatMap((around) =>
      elementsOfBelow(around)
        .filter((it) => around.attributes.eId && !it.attributes.eId?.startsWith(`${around.attributes.eId}__`))
        .filter((it) => it.attributes.eId && around.name !== 'content')
        .map((it) => it.attributes.eId),
    );
    expect(wrong).toEqual([]);
  });

  test('says of every heading that it is ours, and gives an eId to all that need one', () => {
    expect(named('heading').map(({ attributes }) => attributes.status)).toEqual(
      corpus.site.data.sections.map(() => 'editorial'),
    );
    const needing = [
      'section',
      'paragraph',
      'subparagraph',
      'content',
      'heading',
      'TLCOrganization',
      'TLCRole',
    ];
    expect(needing.flatMap(named).filter(({ attributes }) => !attributes.eId)).toEqual([]);
  });

  test('names nobody but the publisher of the text and the maker of the file, and refers only to what is there', () => {
    const source = corpus.sources.get(corpus.site.data.text)?.data;
    expect(named('TLCOrganization').map(({ attributes }) => attributes.showAs)).toEqual([
      source?.publisher,
      corpus.site.data.author,
    ]);
    const references = elements.flatMap(({ attributes: { href, as, source } }) => [href, as, source]);
    const local = references.filter((it) => it?.startsWith('#')).map((it) => it?.slice(1) ?? '');
    expect(local.length).toBeGreaterThan(4);
    expect(local.filter((id) => !byId.has(id))).toEqual([]);
  });

  test('prints the title and the date as the source does', () => {
    const source = corpus.sources.get(corpus.site.data.text)?.data;
    expect(named('preface').map(wordsIn)).toEqual([`\n${source?.title}\n${source?.dated}\n`]);
  });
});

function textOf({ children }: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

function elementsOfBelow({ children }: Element): Element[] {
  return children.filter((child): child is Element => child.type === 'element');
}
