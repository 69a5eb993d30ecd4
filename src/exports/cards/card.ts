import {
  type CheckedCorpus,
  type Clause,
  type Component,
  componentOf,
  type Group,
  type Source,
  sentencesOf,
} from '#corpus/corpus.ts';
import { idsOf } from '#corpus/identify.ts';
import { strengthOf } from '#corpus/strength.ts';
import { type Kind, type Ref, refParts } from '#model/ref.ts';
import type { Strength } from '#model/strength.ts';

/** What stands on a card. */
export interface Card {
  /** A number, or the title of a page. */
  readonly heading: string;
  /** What the heading is part of, if anything. */
  readonly of: string;
  /** Our own words below the heading. */
  readonly line: string;
  /** Somebody else's words, with whose they are and the date as printed. */
  readonly quoted: { readonly words: string; readonly source: string } | undefined;
  /** How firmly they are worded, and the number of the clause whose verb says so, if it is another. */
  readonly strength: { readonly value: Strength; readonly under: string | undefined } | undefined;
  /** Whether any of this applies, where it could be taken to. */
  readonly status: string;
}

/** Everything that has a card: every clause, group and component, and the home page for all other pages. */
export function refsWithCard(corpus: CheckedCorpus): Ref[] {
  const all = (kind: Kind) => idsOf(corpus, kind).map((id): Ref => `${kind}:${id}`);
  return ['page:home', ...all('clause'), ...all('component')];
}

/** The card of something that {@link refsWithCard} has. */
export function cardOf(corpus: CheckedCorpus, ref: Ref): Card {
  const { site, clauses, groups, components } = corpus;
  const { kind, id } = refParts(ref);
  const { agreement, title, description, status } = site.data;
  const blank = { of: '', line: '', quoted: undefined, strength: undefined, status: status.says };
  const clause = kind === 'clause' ? clauses.get(id) : undefined;
  const group = kind === 'clause' ? (clause?.group ?? groups.get(id)) : undefined;
  if (group) {
    const parts = clause ? clauseParts(corpus, clause) : groupParts(corpus, group);
    // What stands before and after the components is in no need of it.
    const says = componentOf(corpus, group.id) ? status.says : '';
    return { ...blank, ...parts, of: `of ${agreement}`, status: says };
  }
  const component = kind === 'component' ? components.get(id) : undefined;
  if (component) return { ...blank, ...componentParts(corpus, component) };
  return { ...blank, heading: title, line: description, quoted: titleOfText(corpus) };
}

/** All that is on a card as plain text, for those who cannot see it. */
export function cardText({ heading, of, line, quoted, status }: Card): string {
  const name = [heading, of].filter(Boolean).join(' ');
  const words = quoted ? `“${quoted.words}” ${quoted.source}.` : '';
  return [`${name}.`, line, words, status].filter(Boolean).join(' ');
}

type Parts = Pick<Card, 'heading' | 'quoted'> & Partial<Card>;

function clauseParts(corpus: CheckedCorpus, clause: Clause): Parts {
  const reading = strengthOf(corpus, clause);
  const strength = reading && { value: reading.value, under: reading.under?.label };
  return { heading: clause.label, quoted: quote(corpus, [clause]), strength };
}

function groupParts(corpus: CheckedCorpus, group: Group): Parts {
  return { heading: group.label, quoted: quote(corpus, sentencesOf(corpus, group)) };
}

/** A component is shown by its title and the sentence that opens it. */
function componentParts(corpus: CheckedCorpus, { data }: Component): Parts {
  const group = corpus.groups.get(data.group);
  const opening = group ? sentencesOf(corpus, group).slice(0, 1) : [];
  const of = group ? `${group.label} of ${corpus.site.data.agreement}` : '';
  return { heading: data.title, of, line: data.line, quoted: quote(corpus, opening) };
}

/** The words of clauses that follow each other, with the record of their source. */
function quote(corpus: CheckedCorpus, clauses: readonly Clause[]): Card['quoted'] {
  const source = corpus.passages.get(clauses[0]?.from ?? '')?.source;
  return source && { words: clauses.map(({ words }) => words).join(' '), source: recordOf(source) };
}

/** What the text that is explained calls itself. */
function titleOfText({ sources, site }: CheckedCorpus): Card['quoted'] {
  const source = sources.get(site.data.text);
  return source && { words: source.data.title, source: recordOf(source) };
}

function recordOf({ data }: Source): string {
  return `Publisher: ${data.publisher}, ${data.dated}`;
}
