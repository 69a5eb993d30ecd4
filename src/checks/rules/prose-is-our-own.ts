import type { Rule } from '#checks/rule.ts';
import { ourWords } from '#corpus/our-words.ts';
import { runTexts } from '#text/excerpt.ts';
import { normalise } from '#text/normalise.ts';
import { sharedRuns, wordRuns } from '#text/shared-runs.ts';

/** A run of this many words is somebody's sentence, not a common phrase. */
const runLength = 8;

export const proseIsOurOwn: Rule = {
  id: 'prose-is-our-own',
  severity: 'error',
  excusable: true,
  help: `Our words never repeat eight or more words in a row of a source, outside a marked quotation.

Compared with every stored passage; with "npm run check -- --captures <folder>" also with the whole captured texts
(*.txt) of a folder. Quote the words with <Quote>, or say it differently.`,
  check: ({ corpus, captures }) => {
    const stored = [...corpus.passages.values()].flatMap(({ excerpt }) => (excerpt ? runTexts(excerpt) : []));
    const known = wordRuns([...stored, ...captures], runLength);
    return ourWords(corpus).flatMap(({ text, at }) =>
      sharedRuns(text, known, runLength).map(({ words, start }) => ({
        place: at(start),
        subject: normalise(words),
        message: `“${normalise(words)}” stands in a source word for word.`,
        hint: 'Quote it with <Quote>, or say it in other words.',
      })),
    );
  },
};
