import { strictRule, type Violation } from '#checks/rule.ts';
import type { Prose } from '#corpus/prose.ts';
import { allProse } from '#corpus/prose-of.ts';
import type { Place } from '#model/place.ts';

export const proseIsPlain = strictRule(
  'prose-is-plain',
  `Prose is paragraphs, headings, lists, emphasis, links, <Quote from="…">words</Quote> and <Clause id="…" />.

HTML, scripts, imports, expressions in braces, images and Markdown's own block quotations are refused: the first four
would run or draw what no rule has seen, and a block quotation has no source. <Quote> holds plain words only.`,
  ({ corpus }) => [
    ...allProse(corpus).flatMap(({ prose }) =>
      prose.refused.map(({ what, place }) => violation(what, place, hints[what] ?? otherwise)),
    ),
    ...[...corpus.clauses.values()].flatMap(({ entry }) => strayEmbeds(entry.prose)),
    ...[...corpus.pages.values()].flatMap(({ prose }) => strayEmbeds(prose)),
  ],
);

function strayEmbeds({ embeds }: Prose): Violation[] {
  const hint = 'Only the page about a component shows clauses; link to it instead: [words](clause:c1.2).';
  return embeds.map(({ place }) => violation('<Clause>', place, hint));
}

function violation(what: string, place: Place, hint: string): Violation {
  return { place, subject: what, message: `\`${what}\` may not stand in prose.`, hint };
}

const otherwise =
  'Write it in plain Markdown; components are <Quote from="…">words</Quote> and <Clause id="…" />.';

const hints: Readonly<Record<string, string>> = {
  blockquote: 'Quote with <Quote from="…">words</Quote>, so that the words are checked.',
  image: 'Pictures are drawn by the site from its data.',
  mdxjsEsm: 'Imports are not needed: <Quote> and <Clause> are always there.',
  mdxFlowExpression: 'Write \\{ for the brace itself.',
  mdxTextExpression: 'Write \\{ for the brace itself.',
  '<Quote>': 'Write <Quote from="source#3">words</Quote>, with one attribute and plain words inside.',
  '<Clause>': 'Write <Clause id="c1.2" />, with one attribute.',
};
