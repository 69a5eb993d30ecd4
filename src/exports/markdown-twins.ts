import { select } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import type { BlockContent, PhrasingContent } from 'mdast';
import type { CheckedCorpus } from '#corpus/corpus.ts';
import { allRefs } from '#corpus/identify.ts';
import { labelOf } from '#corpus/labels.ts';
import type { BuiltPage, Export, ExportFile } from '#exports/export.ts';
import { parsePage } from '#exports/parse-page.ts';
import { readableMain } from '#exports/twin/readable-main.ts';
import { markdownText, markdownTree } from '#exports/twin/to-markdown.ts';
import { addressOf, besidePage } from '#model/address.ts';

/** Every page as plain Markdown. */
export const markdownTwins: Export = {
  title: 'Markdown',
  about:
    'Every page as plain text with headings, lists and links: its words and ours, without anything to click on. For notes, for language models, and for reading without a browser.',
  mediaType: 'text/markdown',
  pattern: '{page}.md',
  example: () => besidePage(addressOf('page:declaration'), 'md'),
  files: ({ corpus, root, pages }) => {
    const labels = new Map(allRefs(corpus).map((ref) => [root + addressOf(ref), labelOf(corpus, ref)]));
    return pages.flatMap((page) => twinOf(page, corpus, root, labels));
  },
};

/** The twin of a page whose head says that it has one. */
function twinOf(
  { address, html }: BuiltPage,
  { site }: CheckedCorpus,
  root: string,
  labels: ReadonlyMap<string, string>,
): ExportFile[] {
  const page = parsePage(html);
  if (!select('link[rel=alternate][type="text/markdown"]', page)) return [];
  const title = select('title', page);
  const whole = root + address;
  const tree = markdownTree(readableMain(page, whole, labels));
  tree.children.push(
    { type: 'thematicBreak' },
    line({ type: 'link', url: whole, children: [text(title ? textOf(title) : whole)] }),
    line(text(`${site.data.dated} ${site.data.disclaimer} ${site.data.rights}`)),
  );
  return [{ address: besidePage(address, 'md'), content: markdownText(tree) }];
}

function line(content: PhrasingContent): BlockContent {
  return { type: 'paragraph', children: [content] };
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}
