import type { Thing } from 'schema-dts';
import type { Basis } from '#exports/api/basis.ts';
import { entryOf } from '#exports/api/resource.ts';
import { lessonThing, partyThing, sourceThing, termThing } from '#exports/schema-org/entries.ts';
import { articleThing, pageThing, questionThing } from '#exports/schema-org/pages.ts';
import { clauseThing, groupThing } from '#exports/schema-org/text.ts';
import { type Ref, refParts } from '#model/ref.ts';

/** What a page is about, in the vocabulary of schema.org. `undefined` for what is a place on a page, and for the page for wrong addresses. */
export function thingOf(basis: Basis, ref: Ref): Exclude<Thing, string> | undefined {
  const { kind, id } = refParts(ref);
  const { corpus } = basis;
  switch (kind) {
    case 'clause': {
      const clause = corpus.clauses.get(id);
      return clause ? clauseThing(basis, clause) : groupThing(basis, entryOf(corpus.groups, id));
    }
    case 'component':
      return articleThing(basis, entryOf(corpus.components, id));
    case 'question':
      return questionThing(basis, entryOf(corpus.questions, id));
    case 'source':
      return sourceThing(basis, entryOf(corpus.sources, id));
    case 'party':
      return partyThing(basis, entryOf(corpus.parties, id));
    case 'term':
      return termThing(basis, entryOf(corpus.glossary, id));
    case 'lesson':
      return lessonThing(basis, entryOf(corpus.lessons, id));
    case 'page':
      return id === '404' ? undefined : pageThing(basis, entryOf(corpus.pages, id));
    default:
      return undefined;
  }
}
