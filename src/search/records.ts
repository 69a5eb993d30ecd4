import type { CustomRecord } from 'pagefind';
import { quotationMark } from '#corpus/block-text.ts';
import { type Corpus, componentOf, quotedReports } from '#corpus/corpus.ts';
import type { ProseEntry } from '#corpus/entry.ts';
import { labelOf } from '#corpus/labels.ts';
import { subjectWords } from '#corpus/subjects.ts';
import { addressOf } from '#model/address.ts';
import { kindNames } from '#model/kind-names.ts';
import type { Kind, Ref } from '#model/ref.ts';
import { excerptText } from '#text/excerpt.ts';

/** What a record says of a thing: the words that are searched and shown, and more that are only searched. */
interface Said {
  readonly words: string;
  readonly also?: readonly string[];
  readonly filters?: Readonly<Record<string, string | undefined>>;
}

/** What the search index holds: one record for each clause, each quoted passage, and each thing that is said about them. */
export function searchRecords(corpus: Corpus): CustomRecord[] {
  const record = (kind: Kind, id: string, { words, also = [], filters = {} }: Said) => {
    const ref: Ref = `${kind}:${id}`;
    return {
      // From the root of the site: Pagefind puts the path before it that it was itself loaded from.
      url: `/${addressOf(ref)}`,
      language: indexLanguage(corpus),
      content: words,
      // Pagefind searches these too. Other words for the same thing are found this way and stay out of the excerpt.
      meta: {
        title: `${kindNames[kind]}: ${labelOf(corpus, ref)}`,
        subjects: [...also, ...subjectWords(corpus, words)].join(', '),
      },
      filters: Object.fromEntries(
        Object.entries({ Kind: kindNames[kind], ...filters }).flatMap(([name, value]) =>
          value ? [[name, [value]]] : [],
        ),
      ),
    };
  };
  const all = <Entry>(entries: ReadonlyMap<string, Entry>, kind: Kind, say: (it: Entry) => Said) =>
    [...entries].map(([id, entry]) => record(kind, id, say(entry)));
  const shortTitle = (passage: string) => corpus.sources.get(passage.split('#')[0] ?? '')?.data.shortTitle;
  const textSource = corpus.sources.get(corpus.site?.data.text ?? '')?.data.shortTitle;
  return [
    ...all(corpus.clauses, 'clause', ({ words, group }) => ({
      words,
      filters: { Component: componentOf(corpus, group.id)?.data.title, Source: textSource },
    })),
    ...quotedReports(corpus).map(({ id, source, excerpt }) =>
      record('passage', id, { words: excerptText(excerpt), filters: { Source: source.data.shortTitle } }),
    ),
    ...all(corpus.components, 'component', (entry) => ({
      words: `${entry.data.summary} ${proseText(entry)}`,
      filters: { Component: entry.data.title },
    })),
    ...all(corpus.questions, 'question', (entry) => ({ words: `${entry.data.answer} ${proseText(entry)}` })),
    ...all(corpus.statements, 'statement', ({ data }) => ({
      words: [data.report, data.words].filter(Boolean).join(' '),
      filters: { Source: shortTitle(data.from) },
    })),
    ...all(corpus.variants, 'variant', ({ data }) => ({
      words: [...data.readings.map(({ words }) => words), data.why].join(' … '),
    })),
    ...all(corpus.parties, 'party', (entry) => ({ words: proseText(entry), also: entry.data.also })),
    ...all(corpus.documents, 'document', (entry) => ({ words: proseText(entry) })),
    ...all(corpus.glossary, 'term', (entry) => ({ words: proseText(entry), also: entry.data.matches })),
  ];
}

/** Our words in an entry's prose, with a mark where a quotation stands. */
function proseText({ prose }: ProseEntry<unknown>): string {
  return prose.blocks.map(({ text }) => text.replaceAll(quotationMark, '…')).join(' ');
}

/** The language of the index, as ISO 639-1 has it: Pagefind keeps one index a language, and there is one here. */
export function indexLanguage({ site }: Corpus): string {
  return site?.data.language.split('-')[0] ?? 'en';
}
