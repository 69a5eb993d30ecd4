import type { Thing } from 'schema-dts';
import type { Lesson, Party, Source, Term } from '#corpus/corpus.ts';
import { proseText } from '#corpus/prose-text.ts';
import type { Basis } from '#exports/api/basis.ts';
import { authorOf, workOf } from '#exports/schema-org/work.ts';
import { addressOf } from '#model/address.ts';

type Data = Exclude<Thing, string>;

const partyTypes = {
  state: 'Country',
  organisation: 'Organization',
  person: 'Person',
  'news organisation': 'NewsMediaOrganization',
} as const satisfies Record<Party['data']['kind'], string>;

/** The page about a source: the work is the publisher's, the page is ours. */
export function sourceThing({ root }: Basis, source: Source): Data {
  return {
    '@type': 'WebPage',
    url: `${root}${addressOf(`source:${source.id}`)}`,
    mainEntity: workOf(source),
  };
}

/** The page about a party. */
export function partyThing({ root }: Basis, { id, data }: Party): Data {
  return {
    '@type': 'WebPage',
    url: `${root}${addressOf(`party:${id}`)}`,
    about: { '@type': partyTypes[data.kind], name: data.name },
  };
}

/** A term of the glossary. */
export function termThing({ corpus, root }: Basis, { id, data, prose }: Term): Data {
  return {
    '@type': 'DefinedTerm',
    name: data.title,
    url: `${root}${addressOf(`term:${id}`)}`,
    description: proseText(prose),
    inDefinedTermSet: {
      '@type': 'DefinedTermSet',
      name: corpus.pages.get('glossary')?.data.title as string,
      url: `${root}${addressOf('page:glossary')}`,
    },
  };
}

/** A plan for a class. */
export function lessonThing({ corpus, root }: Basis, { id, data }: Lesson): Data {
  return {
    '@type': 'LearningResource',
    name: data.title,
    url: `${root}${addressOf(`lesson:${id}`)}`,
    description: data.aim,
    learningResourceType: 'lesson plan',
    inLanguage: corpus.site.data.language,
    isAccessibleForFree: true,
    author: authorOf(corpus),
  };
}
