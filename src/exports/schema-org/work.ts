import type { CreativeWork, Organization } from 'schema-dts';
import type { CheckedCorpus, Source } from '#corpus/corpus.ts';

type Described<Type extends string, Thing> = Extract<Thing, { '@type': Type }>;

/** A captured page as a work of its publisher, at the publisher's own address. */
export function workOf({ data }: Source): Described<'CreativeWork', CreativeWork> {
  const { title, url, publisher, issued, language } = data;
  return {
    '@type': 'CreativeWork',
    name: title,
    url,
    inLanguage: language,
    publisher: { '@type': 'Organization', name: publisher },
    ...(issued && { datePublished: issued }),
  };
}

/** The work that is explained: the source that has its text. */
export function explainedWork({ sources, site }: CheckedCorpus): Described<'CreativeWork', CreativeWork> {
  return workOf(sources.get(site.data.text) as Source);
}

/** The body under whose name our own pages are cited. */
export function authorOf({ site }: CheckedCorpus): Described<'Organization', Organization> {
  return { '@type': 'Organization', name: site.data.author };
}
