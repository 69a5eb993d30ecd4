import type { Question as QuestionType, Thing } from 'schema-dts';
import type { Component, EntryOf, Question } from '#corpus/corpus.ts';
import { editionOf } from '#corpus/edition.ts';
import type { Basis } from '#exports/api/basis.ts';
import { authorOf, explainedWork } from '#exports/schema-org/work.ts';
import { addressOf } from '#model/address.ts';

type Data = Exclude<Thing, string>;

/** The annotated page of a component: an article of ours about the work. */
export function articleThing({ corpus, root }: Basis, { id, data }: Component): Data {
  const { language, published } = corpus.site.data;
  return {
    '@type': 'Article',
    headline: data.title,
    url: `${root}${addressOf(`component:${id}`)}`,
    description: data.summary,
    inLanguage: language,
    datePublished: published,
    dateModified: editionOf(corpus),
    author: authorOf(corpus),
    about: explainedWork(corpus),
  };
}

/** The page of one question. It is not a `QAPage`, which is for answers that visitors give. */
export function questionThing({ root }: Basis, question: Question): Data {
  return {
    '@type': 'WebPage',
    url: `${root}${addressOf(`question:${question.id}`)}`,
    mainEntity: answered(question),
  };
}

function answered({ data }: Question): Exclude<QuestionType, string> {
  return {
    '@type': 'Question',
    name: data.title,
    acceptedAnswer: { '@type': 'Answer', text: data.answer },
  };
}

/** A page of content: the first page stands for the site, and the lists of questions and terms have types of their own. */
export function pageThing(basis: Basis, { id, data }: EntryOf<'pages'>): Data {
  const { corpus, root } = basis;
  const { title, description, language } = corpus.site.data;
  const page = {
    name: data.title,
    url: `${root}${addressOf(`page:${id}`)}`,
    description: data.description,
    inLanguage: language,
  };
  switch (id) {
    case 'home':
      return { '@type': 'WebSite', ...page, name: title, description, publisher: authorOf(corpus) };
    case 'declaration':
      return { '@type': 'WebPage', ...page, about: explainedWork(corpus) };
    case 'questions':
      return { '@type': 'FAQPage', ...page, mainEntity: [...corpus.questions.values()].map(answered) };
    case 'glossary': {
      const terms = [...corpus.glossary.values()].map((term) => ({
        '@type': 'DefinedTerm' as const,
        name: term.data.title,
        url: `${root}${addressOf(`term:${term.id}`)}`,
      }));
      return { '@type': 'DefinedTermSet', ...page, hasDefinedTerm: terms };
    }
    default:
      return { '@type': 'WebPage', ...page };
  }
}
