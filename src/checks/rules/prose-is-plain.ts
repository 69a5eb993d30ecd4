import { strictRule, type Violation } from '#checks/rule.ts';
import type { Prose } from '#corpus/prose.ts';
import { allProse } from '#corpus/prose-of.ts';
import type { Place } from '#model/place.ts';

export const proseIsPlain = strictRule(
  'prose-is-plain',
  `Prose is paragraphs, headings of two levels, lists, emphasis, inline code, links and <Quote from="…">words</Quote>; the page
about a component has <Clause id="…" /> too, alone between blank lines.

HTML, scripts, imports, expressions in braces and images are refused because they would run or draw what no rule has
seen, and a Markdown block quotation because it has no source. <Quote> holds plain words only, a link words only.`,
  ({ corpus }) => [
    ...allProse(corpus).flatMap(({ prose }) =>
      prose.refused.map(({ what, place }) => violation(what, place, hintFor(what))),
    ),
    ...[...corpus.clauses.values()].flatMap(({ entry }) => [
      ...strayEmbeds(entry.prose),
      ...strayHeadings(entry.prose),
    ]),
    ...[...corpus.pages.values()].flatMap(({ prose }) => strayEmbeds(prose)),
  ],
);

function strayEmbeds({ embeds }: Prose): Violation[] {
  const hint = 'Only the page about a component shows clauses; link to it instead: [words](clause:c1.2).';
  return embeds.map(({ place }) => violation('<Clause>', place, hint));
}

/** Many notes stand on one page, under its headings. */
function strayHeadings({ blocks }: Prose): Violation[] {
  return blocks
    .filter(({ type }) => type === 'heading')
    .map(({ place }) => violation('heading', place, 'A note has no headings; make it a sentence.'));
}

function violation(what: string, place: Place, hint: string): Violation {
  return { place, subject: what, message: `\`${what}\` may not stand in prose.`, hint };
}

function hintFor(what: string): string {
  if (what.endsWith('heading')) return hints.heading ?? otherwise;
  // Only text is refused by what it is, and that is never the name of a node.
  return hints[what] ?? (/^\W/.test(what) && !what.startsWith('<') ? misread : otherwise);
}

const misread =
  'Markdown does not read this here: a link is [words](clause:c1.2) without spaces, and there are no tables or footnotes.';

const otherwise =
  'Write it in plain Markdown; components are <Quote from="…">words</Quote> and <Clause id="…" />.';

const hints: Readonly<Record<string, string>> = {
  blockquote: 'Quote with <Quote from="…">words</Quote>, so that the words are checked.',
  heading: 'Headings have two or three signs (## or ###); the page has its title already.',
  link: 'A link has words of its own and nothing else: no title in quotation marks, no <Quote> inside.',
  image: 'Pictures are drawn by the site from its data.',
  mdxjsEsm: 'Imports are not needed: <Quote> and <Clause> are always there.',
  mdxFlowExpression: 'Write \\{ for the brace itself.',
  mdxTextExpression: 'Write \\{ for the brace itself.',
  '<Quote>': 'Write <Quote from="source#3">words</Quote>, with one attribute and plain words inside.',
  '<Clause>': 'Write <Clause id="c1.2" /> between blank lines, with one attribute and nothing inside.',
};
