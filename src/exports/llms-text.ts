import type { ListItem, PhrasingContent, RootContent } from 'mdast';
import type { CheckedCorpus } from '#corpus/corpus.ts';
import { idsOf } from '#corpus/identify.ts';
import { labelOf } from '#corpus/labels.ts';
import type { Export } from '#exports/export.ts';
import { markdownText } from '#exports/twin/to-markdown.ts';
import { addressOf, besidePage } from '#model/address.ts';
import type { Kind, Ref } from '#model/ref.ts';

const address = 'llms.txt';

/**
 * A guide to the site for language models, which leads to its pages as Markdown and to its data: https://llmstxt.org
 *
 * @param formats the exports that it names
 */
export function llmsText(formats: readonly Export[]): Export {
  return {
    title: 'llms.txt',
    about: 'A guide for language models: what the site is, its pages as Markdown, and its data.',
    mediaType: 'text/plain',
    pattern: address,
    example: () => address,
    files: ({ corpus, root }) => [{ address, content: guide(corpus, root, formats) }],
  };
}

function guide(corpus: CheckedCorpus, root: string, formats: readonly Export[]): string {
  const { title, description, status, dated, disclaimer, rights } = corpus.site.data;
  const page = (id: string): Ref => `page:${id}`;
  const all = (kind: Kind) => idsOf(corpus, kind).map((id): Ref => `${kind}:${id}`);
  const section = (heading: string, refs: readonly Ref[]) => [
    headed(heading),
    list(refs.map((ref) => item(root + twinOf(ref), labelOf(corpus, ref), aboutOf(corpus, ref)))),
  ];
  const lists = ['wording', 'statements', 'parties', 'documents', 'timeline', 'glossary', 'about/coverage'];
  const read = ['declaration', 'guarantees', 'questions', 'sources', ...lists];
  const rest = [...corpus.pages.keys()].filter((id) => ![...read, 'home', '404', 'search'].includes(id));
  const files = formats.flatMap((it) => {
    const example = it.example(corpus);
    return example === undefined ? [] : item(root + example, it.title, `${it.about} (${it.pattern})`);
  });
  return markdownText({
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [text(title)] },
      { type: 'blockquote', children: [paragraph(`${description} ${status.says}`)] },
      paragraph(`${dated} ${disclaimer} ${rights}`),
      ...section('The text', [page('home'), page('declaration')]),
      ...section('Its components', [page('guarantees'), ...all('component')]),
      ...section('Questions', [page('questions'), ...all('question')]),
      ...section('Sources', [page('sources'), ...all('source')]),
      ...section('What the sources say, compared', lists.map(page)),
      headed('Data'),
      list(files),
      // By this heading the format marks what can be left out where room is short.
      ...section('Optional', [...rest.map(page), ...all('lesson'), ...all('party'), ...all('term')]),
    ],
  });
}

/** The Markdown of the page that a thing stands on. */
function twinOf(ref: Ref): string {
  return besidePage(addressOf(ref), 'md');
}

/** What there is to know of a thing before one opens its page. */
function aboutOf({ pages, components, questions, sources }: CheckedCorpus, ref: Ref): string | undefined {
  const id = ref.slice(ref.indexOf(':') + 1);
  if (ref.startsWith('page:')) return pages.get(id)?.data.description;
  if (ref.startsWith('component:')) return components.get(id)?.data.line;
  if (ref.startsWith('question:')) return questions.get(id)?.data.answer;
  const source = ref.startsWith('source:') && sources.get(id)?.data;
  return source ? `${source.title}. ${source.publisher}, ${source.kind}. ${source.dated}` : undefined;
}

function headed(heading: string): RootContent {
  return { type: 'heading', depth: 2, children: [text(heading)] };
}

function list(children: ListItem[]): RootContent {
  return { type: 'list', spread: false, children };
}

function item(url: string, label: string, about: string | undefined): ListItem {
  const link: PhrasingContent = { type: 'link', url, children: [text(label)] };
  const children = about ? [link, text(`: ${about}`)] : [link];
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] };
}

function paragraph(value: string) {
  return { type: 'paragraph' as const, children: [text(value)] };
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}
