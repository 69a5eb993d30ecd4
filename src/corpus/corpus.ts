import type { z } from 'astro/zod';
import type { CollectionName, collections } from '#corpus/collections.ts';
import type { Entry, ProseEntry } from '#corpus/entry.ts';
import type { Fields } from '#corpus/fields.ts';
import type { Permalinks } from '#corpus/permalinks.ts';
import type { Prose } from '#corpus/prose.ts';
import type { Problem } from '#corpus/report.ts';
import type { ClauseData } from '#model/clause.ts';
import type { CorrectionData } from '#model/correction.ts';
import type { Place } from '#model/place.ts';
import type { Ref } from '#model/ref.ts';
import type { Section, SiteData } from '#model/site.ts';
import type { PassageData } from '#model/source.ts';
import type { SubjectData } from '#model/subject.ts';
import type { TimelineData } from '#model/timeline.ts';
import type { Excerpt } from '#text/excerpt.ts';
import type { ClauseNumber } from '#text/numbering.ts';

/** A clause in its place in the text. */
export interface Clause {
  readonly id: string;
  readonly number: ClauseNumber;
  /** As readers see it: `2.3(a)`, `Preamble 3.1`. */
  readonly label: string;
  /** The exact words, normalised, on one line. */
  readonly words: string;
  /** The id of the passage that holds the words. */
  readonly from: string;
  /** Ids of the passages that report these words. */
  readonly reportedBy: readonly string[];
  readonly group: Group;
  /** For an item, the id of the sentence it stands in. */
  readonly parent: string | undefined;
  /** For a sentence, the ids of its items in order. */
  readonly items: readonly string[];
  readonly entry: ProseEntry<ClauseData>;
}

/** The clauses that one paragraph holds; citable as a whole. A paragraph of one sentence is a group of one clause. */
export interface Group {
  readonly id: string;
  readonly label: string;
  readonly section: Section;
  /** Ids in the order of the text, items after their sentence. */
  readonly clauses: readonly string[];
}

/** One paragraph of a source. */
export interface Passage {
  /** `gazette#5` */
  readonly id: string;
  readonly source: Source;
  readonly paragraph: number;
  readonly data: PassageData;
  /** The stored words, when any are quoted. */
  readonly excerpt: Excerpt | undefined;
  /** The digest that the capture has for the whole paragraph; `undefined` when it has no such paragraph. */
  readonly sha256: string | undefined;
  readonly place: Place;
}

type DataOf<Name extends CollectionName> = z.output<(typeof collections)[Name]['schema']>;

/** An entry of a folder: with prose where its files have some. */
export type EntryOf<Name extends CollectionName> = (typeof collections)[Name]['format'] extends 'mdx'
  ? ProseEntry<DataOf<Name>>
  : Entry<DataOf<Name>>;

export type Source = EntryOf<'sources'>;
export type Component = EntryOf<'components'>;
export type Party = EntryOf<'parties'>;
export type Statement = EntryOf<'statements'>;
export type Variant = EntryOf<'variants'>;
export type Document = EntryOf<'documents'>;
export type Question = EntryOf<'questions'>;
export type Term = EntryOf<'glossary'>;
export type Lesson = EntryOf<'lessons'>;

/** The entries of every folder, by id. Clauses have a place in the text besides. */
type Entries = {
  readonly [Name in Exclude<CollectionName, 'clauses'>]: ReadonlyMap<string, EntryOf<Name>>;
};

/** An entry of any kind, with what its fields hold. */
export interface AnyEntry {
  readonly ref: Ref;
  readonly entry: Entry<unknown>;
  readonly prose: Prose | undefined;
  readonly fields: Fields;
}

/** One mention of a citable thing by another. */
export interface Reference {
  readonly from: Ref;
  readonly to: Ref;
  readonly place: Place;
  /** As written, e.g. `gazette#5` or `clause:c1.3`. */
  readonly written: string;
}

/** Everything in a content folder, read once and never changed. Maps keep the order of the text. */
export interface Corpus extends Entries {
  /** The content folder, as it stands at the beginning of every file's path. */
  readonly folder: string;
  readonly site: Entry<SiteData> | undefined;
  readonly clauses: ReadonlyMap<string, Clause>;
  readonly groups: ReadonlyMap<string, Group>;
  readonly passages: ReadonlyMap<string, Passage>;
  readonly subjects: Entry<SubjectData[]> | undefined;
  readonly timeline: Entry<TimelineData> | undefined;
  readonly corrections: Entry<CorrectionData[]> | undefined;
  /** Every entry, clauses first in the order of the text; those of single files too. */
  readonly entries: readonly AnyEntry[];
  /** `undefined` when there is no registry that can be read. */
  readonly permalinks: Permalinks | undefined;
  /** Every reference between entries, in prose and in fields. */
  readonly references: readonly Reference[];
  /** The same references by what they point to. */
  readonly backlinks: ReadonlyMap<Ref, readonly Reference[]>;
  /** Ids given twice: all but the first are not in the maps. */
  readonly duplicates: readonly { readonly ref: Ref; readonly place: Place }[];
  /** Entries that exist but could not be read: what points at them is not wrong for that. */
  readonly unreadable: ReadonlySet<Ref>;
  /** What went wrong in reading. */
  readonly problems: readonly Problem[];
}

/** A corpus that the content gate has let through, so the site's own file is there. */
export type CheckedCorpus = Corpus & { readonly site: Entry<SiteData> };

/** The clauses of a group, in order. */
export function clausesOf(corpus: Corpus, group: Group): Clause[] {
  return group.clauses.flatMap((id) => corpus.clauses.get(id) ?? []);
}

/** The sentences of a group, in order, without the items that stand in them. */
export function sentencesOf(corpus: Corpus, group: Group): Clause[] {
  return clausesOf(corpus, group).filter(({ parent }) => parent === undefined);
}

/** The component page that explains a group, if there is one. */
export function componentOf(corpus: Corpus, group: string): Component | undefined {
  return [...corpus.components.values()].find(({ data }) => data.group === group);
}

/** The components in the order of the text, each with its group and the sentences that say it. */
export function componentsInText(
  corpus: Corpus,
): { component: Component; group: Group; sentences: Clause[] }[] {
  return [...corpus.components.values()].flatMap((component) => {
    const group = corpus.groups.get(component.data.group);
    return group ? [{ component, group, sentences: sentencesOf(corpus, group) }] : [];
  });
}

/** The paragraphs of a source that have an account, in order. */
export function passagesOf(corpus: Corpus, source: Source): Passage[] {
  return [...corpus.passages.values()].filter((passage) => passage.source === source);
}

/** The passages that hold no clause: what reports on the text, and its title and date. */
export function reportingPassages({ passages, clauses }: Corpus): Passage[] {
  const ofText = new Set([...clauses.values()].map(({ from }) => from));
  return [...passages.values()].filter(({ id }) => !ofText.has(id));
}

/** A passage that is quoted, at least in part. */
export type QuotedPassage = Passage & { readonly excerpt: Excerpt };

/** The reporting passages that are quoted. */
export function quotedReports(corpus: Corpus): QuotedPassage[] {
  return reportingPassages(corpus).filter((it): it is QuotedPassage => it.excerpt !== undefined);
}
