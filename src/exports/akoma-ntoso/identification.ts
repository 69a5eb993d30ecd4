import { slug } from 'github-slugger';
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { CheckedCorpus } from '#corpus/corpus.ts';
import { editionOf } from '#corpus/edition.ts';
import { languageCode } from '#exports/akoma-ntoso/language-code.ts';
import { onLines } from '#exports/akoma-ntoso/on-lines.ts';
import type { Explainer } from '#exports/export.ts';

/**
 * No country: an agreement of several belongs to none, and the schema wants a code. ISO 3166-1 leaves those from XA to XZ to
 * their users and gives them to no country.
 */
const country = 'xx';

/** The name of the document among statements, as it stands in its IRI (AKN-NC 4.5). */
export const statementName = 'declaration';

/** What the metadata refers to: who published the text, who made this file of it, and in which role. */
export const agents = { publisher: 'organization_publisher', editor: 'organization_editor' } as const;
const roles = { publisher: 'role_publisher', editor: 'role_editor' } as const;

/**
 * Which work this is, in which language and in which file (AKN-NC 4.5 to 4.7). Without a date that can be read, the work has
 * the day of its first publication here, and says so.
 *
 * @param address of the file, relative to the root of the site
 */
export function identification({ corpus, root }: Explainer, address: string): Element {
  const { agreement, published, text } = corpus.site.data;
  const { title, issued, language, url } = textSource(corpus);
  const name = slug(agreement) || 'nn';
  const work = `/akn/${country}/statement/${statementName}/${issued ?? published}/${name}`;
  const expression = `${work}/${languageCode(language)}@`;
  const edition = editionOf(corpus);
  const file = `${expression}/${slug(corpus.site.data.author) || 'nn'}/${edition}`;
  const ofText = [
    x('FRBRdate', { date: issued ?? published, name: issued ? 'publication' : 'publicationOfMarkup' }),
    author('publisher'),
  ];
  return x(
    'identification',
    { source: `#${agents.editor}` },
    onLines([
      level('FRBRWork', `${work}/!main`, work, [
        x('FRBRalias', { value: title, name: 'title' }),
        ...ofText,
        x('FRBRcountry', { value: country }),
        x('FRBRsubtype', { value: statementName }),
        x('FRBRname', { value: name }),
      ]),
      level('FRBRExpression', `${expression}/!main`, expression, [
        x('FRBRalias', { value: url, name: text }),
        ...ofText,
        x('FRBRlanguage', { language: languageCode(language) }),
      ]),
      level('FRBRManifestation', `${file}/!main.xml`, `${file}.xml`, [
        x('FRBRalias', { value: `${root}${address}`, name: 'address' }),
        x('FRBRdate', { date: edition, name: 'markup' }),
        author('editor'),
        x('FRBRformat', { value: 'application/akn+xml' }),
      ]),
    ]),
  );
}

/** Whom the metadata names, by their names in the data; the parties whom the text speaks of are not identified there. */
export function references(corpus: CheckedCorpus, root: string): Element {
  const { publisher } = textSource(corpus);
  const names = { publisher, editor: corpus.site.data.author };
  const addresses = { publisher: `/akn/ontology/organization/${slug(publisher) || 'nn'}`, editor: root };
  const keys = ['publisher', 'editor'] as const;
  return x(
    'references',
    { source: `#${agents.editor}` },
    onLines([
      ...keys.map((key) =>
        x('TLCOrganization', { eId: agents[key], href: addresses[key], showAs: names[key] }),
      ),
      ...keys.map((key) => x('TLCRole', { eId: roles[key], href: `/akn/ontology/role/${key}`, showAs: key })),
    ]),
  );
}

/** The source whose text the site explains; the checks hold that there is one. */
export function textSource({ sources, site }: CheckedCorpus) {
  const source = sources.get(site.data.text);
  if (!source) throw new Error(`There is no source ${site.data.text}.`);
  return source.data;
}

function level(name: string, part: string, whole: string, more: readonly Element[]): Element {
  return x(name, onLines([x('FRBRthis', { value: part }), x('FRBRuri', { value: whole }), ...more]));
}

function author(key: keyof typeof agents): Element {
  return x('FRBRauthor', { href: `#${agents[key]}`, as: `#${roles[key]}` });
}
