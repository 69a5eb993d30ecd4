import { editionInstant, editionOf } from '#corpus/edition.ts';
import { notes } from '#exports/annotations/notes.ts';
import { readPageText } from '#exports/annotations/page-text.ts';
import { reports } from '#exports/annotations/reports.ts';
import { wordings } from '#exports/annotations/wordings.ts';
import type { Explainer, Export } from '#exports/export.ts';
import { asJson } from '#exports/json-file.ts';
import { addressOf } from '#model/address.ts';

const address = 'annotations.jsonld';

/** What we say about the text, and who reports it, in the W3C's Web Annotation Data Model, for annotation clients. */
export const annotations: Export = {
  title: 'Web annotations',
  about:
    'Our notes on the clauses, the reports of them and the differences in wording, each tied to the exact words on our page with the whole text, and on the publisher’s page where the words are stored here. Positions count Unicode code points.',
  mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  pattern: address,
  example: () => address,
  files: (explainer) => [{ address, content: asJson(collection(explainer)) }],
};

/** One collection with one page in it: https://www.w3.org/TR/annotation-model/#collections */
function collection(explainer: Explainer) {
  const { corpus, root } = explainer;
  const { author, title } = corpus.site.data;
  const id = root + address;
  const items = annotationsOf(explainer).map(({ id: name, ...annotation }) => ({
    id: `${id}#${name}`,
    type: 'Annotation',
    ...annotation,
    creator: { id: root, type: 'Organization', name: author },
    modified: editionInstant(editionOf(corpus)),
    ...(corpus.pages.has('cite') && { rights: root + addressOf('page:cite') }),
  }));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: title,
    total: items.length,
    first: { id: `${id}#page`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

function annotationsOf(explainer: Explainer) {
  const textPage = explainer.pages.find(({ address: it }) => it === addressOf('page:declaration'));
  if (!textPage) throw new Error('There is no page with the whole text to annotate.');
  const page = readPageText(textPage.html);
  return [notes, reports, wordings].flatMap((kind) => kind(explainer, page));
}
