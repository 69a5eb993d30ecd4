import { arrangeClauses } from '#corpus/clauses.ts';
import { type CollectionName, collections } from '#corpus/collections.ts';
import type { Component, Corpus, EntryOf, Source } from '#corpus/corpus.ts';
import { readMdxEntry, readYamlEntry } from '#corpus/entry.ts';
import { listEntries } from '#corpus/every-entry.ts';
import { entryId, listContent } from '#corpus/folder.ts';
import { listPassages } from '#corpus/passages.ts';
import { readPermalinks } from '#corpus/permalinks.ts';
import { groupBacklinks, listReferences } from '#corpus/references.ts';
import type { Problem } from '#corpus/report.ts';
import { correctionsSchema } from '#model/correction.ts';
import type { Ref } from '#model/ref.ts';
import { siteSchema } from '#model/site.ts';
import { quotableShare } from '#model/source.ts';
import { subjectsSchema } from '#model/subject.ts';
import { timelineSchema } from '#model/timeline.ts';

/**
 * Reads a content folder into a corpus. Never throws over content: what cannot be read is left out and stands
 * in `problems`, so that everything wrong in the folder comes to light in one run.
 *
 * @param folder path of the content folder, as it should appear in findings; without a trailing slash
 */
export function loadCorpus(folder: string): Corpus {
  const problems: Problem[] = [];
  const report = (problem: Problem) => void problems.push(problem);
  const unreadable = new Set<Ref>();
  const files = listContent(folder, report);
  const read = <Name extends CollectionName>(name: Name): EntryOf<Name>[] => {
    const { kind, format, schema } = collections[name];
    const readEntry = format === 'mdx' ? readMdxEntry : readYamlEntry;
    return files[name].flatMap((file) => {
      const id = entryId(file.slice(`${folder}/${name}/`.length));
      const entry = readEntry(file, id, schema, report);
      if (!entry) unreadable.add(`${kind}:${id}`);
      return entry ? [entry as EntryOf<Name>] : [];
    });
  };
  const site = files.site ? readYamlEntry(files.site, 'site', siteSchema, report) : undefined;
  const sources = read('sources').sort(byKind);
  const arranged = arrangeClauses(read('clauses'), site?.data.sections ?? [], report);
  const groups = [...arranged.groups.keys()];
  const order = ({ data }: Component) => groups.indexOf(data.group);
  const parts = {
    site,
    ...arranged,
    sources: byId(sources),
    ...listPassages(sources),
    components: byId(read('components').sort((a, b) => order(a) - order(b))),
    questions: byId(read('questions')),
    variants: byId(read('variants')),
    statements: byId(read('statements')),
    parties: byId(read('parties')),
    documents: byId(read('documents')),
    glossary: byId(read('glossary')),
    lessons: byId(read('lessons')),
    pages: byId(read('pages')),
    timeline: files.timeline ? readYamlEntry(files.timeline, 'timeline', timelineSchema, report) : undefined,
    subjects: files.subjects ? readYamlEntry(files.subjects, 'subjects', subjectsSchema, report) : undefined,
    corrections: files.corrections
      ? readYamlEntry(files.corrections, 'corrections', correctionsSchema, report)
      : undefined,
    permalinks: files.permalinks ? readPermalinks(files.permalinks, report) : undefined,
  };
  const entries = listEntries(parts);
  const references = listReferences(entries);
  const backlinks = groupBacklinks(references);
  return Object.freeze({ folder, ...parts, entries, references, backlinks, unreadable, problems });
}

function byId<E extends { readonly id: string }>(entries: readonly E[]): ReadonlyMap<string, E> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

const sourceKinds = Object.keys(quotableShare);

/** The official text first, then what reports on it, the official report before the press. */
function byKind(a: Source, b: Source): number {
  return sourceKinds.indexOf(a.data.kind) - sourceKinds.indexOf(b.data.kind);
}
