import type { Passage } from '#corpus/corpus.ts';
import type { Annotation } from '#exports/annotations/annotation.ts';
import type { PageText } from '#exports/annotations/page-text.ts';
import { onOurPage, onPublishersPage } from '#exports/annotations/places.ts';
import type { Explainer } from '#exports/export.ts';
import { addressOf } from '#model/address.ts';
import { runTexts } from '#text/excerpt.ts';

/**
 * Every passage that reports a clause, linked to the clause: our page about it, and each run of words that is quoted of it,
 * on the page of its publisher. A passage may report other clauses too.
 */
export function reports(explainer: Explainer, page: PageText): Annotation[] {
  const { corpus, root } = explainer;
  return [...corpus.clauses.values()].flatMap(({ id, words, reportedBy }) =>
    reportedBy
      .flatMap((passage) => corpus.passages.get(passage) ?? [])
      .map((passage) => ({
        id: `report-${id}-${passage.source.id}-${passage.paragraph}`,
        motivation: 'linking',
        body: [
          {
            id: root + addressOf(`passage:${passage.id}`),
            type: 'Text',
            format: 'text/html',
            language: corpus.site.data.language,
          },
          ...quotedRuns(passage),
        ],
        target: [onOurPage(explainer, page, id, words)],
      })),
  );
}

function quotedRuns(passage: Passage) {
  const runs = passage.excerpt ? runTexts(passage.excerpt) : [];
  return runs.flatMap((run) => onPublishersPage(passage, run) ?? []);
}
