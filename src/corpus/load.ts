import { arrangeClauses } from '#corpus/clauses.ts';
import type { Component, Corpus } from '#corpus/corpus.ts';
import { type Entry, entryId, readMdxEntry, readYamlEntry } from '#corpus/entry.ts';
import { listContent } from '#corpus/folder.ts';
import { listPassages } from '#corpus/passages.ts';
import { readPermalinks } from '#corpus/permalinks.ts';
import { groupBacklinks, listReferences } from '#corpus/references.ts';
import type { Problem } from '#corpus/report.ts';
import { clauseSchema } from '#model/clause.ts';
import { componentSchema } from '#model/component.ts';
import { pageSchema } from '#model/page.ts';
import type { Kind, Ref } from '#model/ref.ts';
import { siteSchema } from '#model/site.ts';
import { quotableShare, type SourceData, sourceSchema } from '#model/source.ts';
import { subjectsSchema } from '#model/subject.ts';

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
  const readAll = <E extends { id: string }>(
    kind: Kind,
    files: readonly string[],
    read: (file: string) => E | undefined,
  ): E[] =>
    files.flatMap((file) => {
      const entry = read(file);
      if (!entry) unreadable.add(`${kind}:${entryId(file)}`);
      return entry ?? [];
    });

  const files = listContent(folder, report);
  const site = files.site ? readYamlEntry(files.site, siteSchema, report) : undefined;
  const sources = readAll('source', files.sources, (file) => readYamlEntry(file, sourceSchema, report)).sort(
    byKind,
  );
  const clauses = readAll('clause', files.clauses, (file) => readMdxEntry(file, clauseSchema, report));
  const components = readAll('component', files.components, (file) =>
    readMdxEntry(file, componentSchema, report),
  );
  const pages = readAll('page', files.pages, (file) => readMdxEntry(file, pageSchema, report));
  const arranged = arrangeClauses(clauses, site?.data.sections ?? [], report);
  const groups = [...arranged.groups.keys()];
  const order = ({ data }: Component) => groups.indexOf(data.group);
  const parts = {
    site,
    ...arranged,
    sources: byId(sources),
    ...listPassages(sources),
    components: byId(components.sort((a, b) => order(a) - order(b))),
    pages: byId(pages),
    subjects: files.subjects ? readYamlEntry(files.subjects, subjectsSchema, report) : undefined,
    permalinks: files.permalinks ? readPermalinks(files.permalinks, report) : undefined,
  };
  const references = listReferences(parts);
  const backlinks = groupBacklinks(references);
  return Object.freeze({ folder, ...parts, references, backlinks, unreadable, problems });
}

function byId<E extends { readonly id: string }>(entries: readonly E[]): ReadonlyMap<string, E> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

const sourceKinds = Object.keys(quotableShare);

/** The official text first, then what reports on it, the official report before the press. */
function byKind(a: Entry<SourceData>, b: Entry<SourceData>): number {
  return sourceKinds.indexOf(a.data.kind) - sourceKinds.indexOf(b.data.kind);
}
