import type { Corpus, Passage, Source } from '#corpus/corpus.ts';
import type { Ref } from '#model/ref.ts';
import { parseExcerpt } from '#text/excerpt.ts';

/** The passages of all sources by id, in order. An account of a paragraph that already has one is a duplicate. */
export function listPassages(sources: readonly Source[]): Pick<Corpus, 'duplicates'> & {
  passages: Map<string, Passage>;
} {
  const passages = new Map<string, Passage>();
  const duplicates: Corpus['duplicates'][number][] = [];
  for (const source of sources) {
    const { data, at } = source;
    const inOrder = [...data.passages.entries()].sort(([, a], [, b]) => a.paragraph - b.paragraph);
    for (const [index, passage] of inOrder) {
      const id = `${source.id}#${passage.paragraph}`;
      const place = at(['passages', index, 'paragraph']);
      if (passages.has(id)) {
        duplicates.push({ ref: `passage:${id}` satisfies Ref, place });
        continue;
      }
      passages.set(id, {
        id,
        source,
        paragraph: passage.paragraph,
        data: passage,
        excerpt: passage.quoted === undefined ? undefined : parseExcerpt(passage.quoted),
        sha256: data.capture.paragraphs[passage.paragraph - 1]?.sha256,
        place,
      });
    }
  }
  return { passages, duplicates };
}
