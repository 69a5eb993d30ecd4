import type { Element } from 'xast';
import { x } from 'xastscript';
import { type CheckedCorpus, type Clause, clausesOf, type Group, sentencesOf } from '#corpus/corpus.ts';
import { wordsOf } from '#corpus/words.ts';
import { clauseElementId, paragraphId, sectionId } from '#exports/akoma-ntoso/element-id.ts';
import { onLines } from '#exports/akoma-ntoso/on-lines.ts';
import { printedNumber } from '#exports/printed-number.ts';
import type { Section } from '#model/site.ts';
import { indexOfWords } from '#text/quotation.ts';

/**
 * The text itself: a section for each part, a paragraph for each that the source prints, a subparagraph for each of its
 * sentences. An item is marked where it stands in its sentence, so no words are there twice. What the text does not say
 * itself, headings and most numbers, has the status `editorial`. Ids of ours are kept as `GUID` (AKN-NC 5.3).
 */
export function mainBody(corpus: CheckedCorpus): Element {
  const { sections, text } = corpus.site.data;
  const language = corpus.sources.get(text)?.data.language;
  return x(
    'mainBody',
    { 'xml:lang': language },
    onLines(sections.map((section) => sectionOf(corpus, section))),
  );
}

function sectionOf(corpus: CheckedCorpus, { prefix, heading }: Section): Element {
  const eId = sectionId(corpus, prefix);
  const groups = [...corpus.groups.values()].filter(({ section }) => section.prefix === prefix);
  const ours = { status: 'editorial', 'xml:lang': corpus.site.data.language };
  return x(
    'section',
    { eId },
    onLines([
      x('heading', { eId: `${eId}__heading`, ...ours }, heading),
      ...groups.map((group) => paragraph(corpus, group)),
    ]),
  );
}

function paragraph(corpus: CheckedCorpus, group: Group): Element {
  const eId = paragraphId(corpus, group);
  const sentences = sentencesOf(corpus, group);
  const [source = ''] = wordsOf(corpus, `passage:${sentences[0]?.from}`) ?? [];
  const printed = printedNumber(source);
  const num = printed ? x('num', printed) : editorialNumber(corpus, group.label);
  const [only] = sentences;
  const below =
    only?.id === group.id
      ? [content(corpus, only)]
      : sentences.map((sentence) =>
          x(
            'subparagraph',
            { eId: clauseElementId(corpus, group, sentence.number), GUID: sentence.id },
            onLines([editorialNumber(corpus, sentence.label), content(corpus, sentence)]),
          ),
        );
  return x('paragraph', { eId, GUID: group.id }, onLines([num, ...below]));
}

function editorialNumber({ site }: CheckedCorpus, label: string): Element {
  return x('num', { status: 'editorial', 'xml:lang': site.data.language }, label);
}

function content(corpus: CheckedCorpus, clause: Clause): Element {
  const eId = `${clauseElementId(corpus, clause.group, clause.number)}__content`;
  return x('content', { eId }, x('p', words(corpus, clause)));
}

/** The words of a clause, and in them its items. Nothing is added to them, no white space either. */
function words(corpus: CheckedCorpus, { id, words: text, items, group }: Clause): (Element | string)[] {
  const nodes: (Element | string)[] = [];
  let next = 0;
  for (const item of clausesOf(corpus, group).filter((it) => items.includes(it.id))) {
    const start = indexOfWords(text, item.words, next);
    if (start === -1)
      throw new Error(`The words of ${item.id} do not stand in ${id}, behind the item before it.`);
    const eId = clauseElementId(corpus, group, item.number);
    nodes.push(text.slice(next, start), x('inline', { name: 'item', eId, GUID: item.id }, item.words));
    next = start + item.words.length;
  }
  return [...nodes, text.slice(next)];
}
