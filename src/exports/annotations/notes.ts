import { proseText } from '#corpus/prose-text.ts';
import type { Annotation, TextualBody } from '#exports/annotations/annotation.ts';
import type { PageText } from '#exports/annotations/page-text.ts';
import { onOurPage, onPublishersPage } from '#exports/annotations/places.ts';
import type { Explainer } from '#exports/export.ts';

/** Our note on each clause, about its words on our page and on that of their publisher. */
export function notes(explainer: Explainer, page: PageText): Annotation[] {
  const { clauses, passages, site } = explainer.corpus;
  return [...clauses.values()].map(({ id, words, from, entry }) => {
    const passage = passages.get(from);
    const published = passage && onPublishersPage(passage, words);
    return {
      id: `note-${id}`,
      motivation: 'commenting',
      body: [ourWords(proseText(entry.prose), site.data.language)],
      target: [onOurPage(explainer, page, id, words), ...(published ? [published] : [])],
    };
  });
}

/** Words of ours as a body. */
export function ourWords(value: string, language: string): TextualBody {
  return { type: 'TextualBody', value, format: 'text/plain', language };
}
