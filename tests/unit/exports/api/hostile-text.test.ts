import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clause } from '#exports/api/clause.ts';
import { thingFiles } from '#exports/api/thing-files.ts';
import { agreement } from '../../../fixtures/copies.ts';
import { checkedCorpus, root } from '../../../fixtures/explainers.ts';
import { withWords } from '../changed-clauses.ts';
import { hostileText } from '../hostile-text.ts';

const corpus = checkedCorpus(agreement);

const [first = ''] = corpus.clauses.keys();

test('the words of a clause read back as they are, whatever is in them', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, async (words) => {
      const [file] = await thingFiles(clause).files(
        withWords({ corpus, root, pages: [] }, { [first]: words }),
      );
      // As a client gets it: bytes.
      const bytes = new TextEncoder().encode(String(file?.content));
      expect(JSON.parse(new TextDecoder().decode(bytes)).words).toBe(words);
    }),
  );
});
