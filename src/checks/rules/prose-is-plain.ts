import { strictRule, type Violation } from '#checks/rule.ts';
import { componentInserts, homeInserts, type Prose } from '#corpus/prose.ts';
import type { Place } from '#model/place.ts';
import { type Kind, type Ref, refParts } from '#model/ref.ts';

export const proseIsPlain = strictRule(
  'prose-is-plain',
  `Prose is paragraphs, headings of two levels, lists, emphasis, inline code, links and <Quote from="…">words</Quote>; lessons
have <Answer> too, and the page about a component that, <Clause id="…" />, <StrengthTable />, <Statements /> and
<Variants />; the first page has <Components />. Each stands alone between blank lines.

HTML, scripts, imports, expressions in braces and images are refused because they would run or draw what no rule has
seen, and a Markdown block quotation because it has no source. <Quote> holds plain words only, a link words only.`,
  ({ corpus }) => [
    ...corpus.entries.flatMap(({ ref, prose }) => {
      if (!prose) return [];
      const { kind } = refParts(ref);
      return [
        ...prose.refused.map(({ what, place }) => violation(what, place, hintFor(what))),
        ...(kind === 'component' ? [] : strayClauses(prose)),
        ...strayInserts(prose, insertsOf(ref)),
        ...(kind === 'component' || kind === 'lesson' ? [] : strayAnswers(prose)),
        ...(notes.includes(kind) ? strayHeadings(prose) : []),
      ];
    }),
  ],
);

/** What stands with others of its kind on one page, under its headings. */
const notes: readonly Kind[] = ['clause', 'document', 'term'];

function strayClauses({ embeds }: Prose): Violation[] {
  const hint = 'Only the page about a component shows clauses; link to it instead: [words](clause:c1.2).';
  return embeds.map(({ place }) => violation('<Clause>', place, hint));
}

/** The lists that the site puts into a page. */
function insertsOf(ref: Ref): readonly string[] {
  if (ref === 'page:home') return homeInserts;
  return refParts(ref).kind === 'component' ? componentInserts : [];
}

function strayInserts({ inserts }: Prose, allowed: readonly string[]): Violation[] {
  return inserts
    .filter(({ name }) => !allowed.includes(name))
    .map(({ name, place }) => violation(`<${name}>`, place, 'This page does not have it; take it away.'));
}

function strayAnswers({ answers }: Prose): Violation[] {
  const hint = 'Only lessons and the pages about components have tasks; write a paragraph.';
  return answers.map(({ place }) => violation('<Answer>', place, hint));
}

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
  'Write it in plain Markdown; `npm run explain prose-is-plain` names the components that there are.';

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
  '<Answer>':
    'Write <Answer> and </Answer> on lines of their own, with blank lines around the paragraphs inside.',
  ...Object.fromEntries(
    [...componentInserts, ...homeInserts].map((name) => [
      `<${name}>`,
      `Write <${name} /> alone between blank lines, with no attribute.`,
    ]),
  ),
};
