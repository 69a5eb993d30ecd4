import type { Rule } from '#checks/rule.ts';
import { quotationMark } from '#corpus/block-text.ts';
import type { Corpus } from '#corpus/corpus.ts';
import type { Place } from '#model/place.ts';
import { countWords } from '#text/normalise.ts';
import { readingGrade } from '#text/readability.ts';

/** The highest Flesch–Kincaid grade; the editors aim at 9. */
const highestGrade = 10;

/** The formula says nothing of a text shorter than this many words. */
const shortest = 40;

export const proseIsReadable: Rule = {
  id: 'prose-is-readable',
  severity: 'error',
  excusable: true,
  help: `Our prose asks for at most ten years of school, by the Flesch–Kincaid grade.

Each note, page or field of at least ${shortest} words is measured without its quotations, and the summaries of each source together.
Shorten the sentences, one idea in each, and prefer the plain word.`,
  check: ({ corpus }) =>
    texts(corpus).flatMap(({ text, place }) => {
      if (countWords(text) < shortest) return [];
      const grade = readingGrade(text);
      if (grade <= highestGrade) return [];
      return [
        {
          place,
          subject: place.file.slice(corpus.folder.length + 1),
          message: `The prose reads at grade ${grade.toFixed(1)}; the limit is ${highestGrade}.`,
          hint: 'Shorten the sentences, one idea in each, and prefer the plain word.',
        },
      ];
    }),
};

function texts(corpus: Corpus): { text: string; place: Place }[] {
  const prose = corpus.entries.map(({ prose, entry }) => ({
    // A quotation reads as one short word, so that the sentence around it keeps its length.
    text: (prose?.blocks ?? [])
      .filter(({ type }) => type === 'paragraph')
      .map(({ text }) => text.replaceAll(quotationMark, 'so'))
      .join(' '),
    place: entry.place,
  }));
  const summaries = [...corpus.sources.values()].map(({ data, at }) => ({
    text: data.passages.map(({ summary }) => summary ?? '').join(' '),
    place: at(['passages']),
  }));
  const fields = corpus.entries.flatMap(({ fields }) => fields.ours);
  return [...prose, ...fields, ...summaries];
}
