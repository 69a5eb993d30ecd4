import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CheckedCorpus, Clause } from '#corpus/corpus.ts';
import { clause } from '#exports/api/clause.ts';
import { thingFiles } from '#exports/api/thing-files.ts';
import { agreement } from '../../../fixtures/copies.ts';
import { hostileText } from '../hostile-text.ts';
import { checkedCorpus, root } from '../read-files.ts';

const corpus = checkedCorpus(agreement);

/** The same agreement, with other words in its first clause. */
function withWords(words: string): CheckedCorpus {
  const [[id, first]] = [...corpus.clauses] as [[string, Clause]];
  return { ...corpus, clauses: new Map([...corpus.clauses, [id, { ...first, words }]]) };
}

test('the words of a clause read back as they are, whatever is in them', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, async (words) => {
      const [file] = await thingFiles(clause).files({ corpus: withWords(words), root, pages: [] });
      // As a client gets it: bytes.
      const bytes = new TextEncoder().encode(String(file?.content));
      expect(JSON.parse(new TextDecoder().decode(bytes)).words).toBe(words);
    }),
  );
});
