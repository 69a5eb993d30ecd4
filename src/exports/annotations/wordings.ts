import type { Annotation } from '#exports/annotations/annotation.ts';
import { ourWords } from '#exports/annotations/notes.ts';
import type { PageText } from '#exports/annotations/page-text.ts';
import { onOurPage, onPublishersPage } from '#exports/annotations/places.ts';
import type { Explainer } from '#exports/export.ts';

/** Why a difference in wording could matter, about each of the wordings: the text’s on our page, a report’s on its publisher’s. */
export function wordings(explainer: Explainer, page: PageText): Annotation[] {
  const { variants, passages, site } = explainer.corpus;
  return [...variants.values()].map(({ id, data: { title, why, readings } }) => ({
    id: `variant-${id}`,
    motivation: 'commenting',
    body: [ourWords(`${title}\n\n${why}`, site.data.language)],
    target: readings.flatMap(({ from, words }) => {
      const passage = passages.get(from);
      const place = passage ? onPublishersPage(passage, words) : onOurPage(explainer, page, from, words);
      return place ?? [];
    }),
  }));
}
