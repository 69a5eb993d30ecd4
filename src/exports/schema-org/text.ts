import type { CreativeWork, Quotation } from 'schema-dts';
import { type Clause, clausesOf, type Group, type Passage } from '#corpus/corpus.ts';
import { languageOf } from '#corpus/words.ts';
import type { Basis } from '#exports/api/basis.ts';
import { explainedWork } from '#exports/schema-org/work.ts';
import { addressOf } from '#model/address.ts';

type QuotationData = Exclude<Quotation, string>;
type WorkData = Exclude<CreativeWork, string>;

/** A clause: its exact words, as a part of the work that they are from. */
export function clauseThing({ corpus, root }: Basis, { id, label, words, from }: Clause): QuotationData {
  const { source, paragraph } = corpus.passages.get(from) as Passage;
  return {
    '@type': 'Quotation',
    name: `${label} of ${corpus.site.data.agreement}`,
    url: `${root}${addressOf(`clause:${id}`)}`,
    inLanguage: languageOf(corpus, `clause:${id}`) ?? source.data.language,
    text: words,
    citation: `${source.data.title}, paragraph ${paragraph}`,
    isPartOf: explainedWork(corpus),
  };
}

/** A group: a part of the work that has its clauses as parts. */
export function groupThing({ corpus, root }: Basis, group: Group): WorkData {
  return {
    '@type': 'CreativeWork',
    name: `${group.label} of ${corpus.site.data.agreement}`,
    url: `${root}${addressOf(`clause:${group.id}`)}`,
    hasPart: clausesOf(corpus, group).map(({ id, words }) => ({
      '@type': 'Quotation' as const,
      url: `${root}${addressOf(`clause:${id}`)}`,
      text: words,
    })),
    isPartOf: explainedWork(corpus),
  };
}
