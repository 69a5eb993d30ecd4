import type { Clause, Group } from '#corpus/corpus.ts';
import type { ProseEntry } from '#corpus/entry.ts';
import { problem, type Report } from '#corpus/report.ts';
import type { ClauseData } from '#model/clause.ts';
import type { Section } from '#model/site.ts';
import { normalise } from '#text/normalise.ts';
import {
  type ClauseNumber,
  displayNumber,
  fillLabel,
  parentClauseId,
  parseClauseId,
} from '#text/numbering.ts';

interface Numbered {
  readonly entry: ProseEntry<ClauseData>;
  readonly number: ClauseNumber;
  readonly section: Section;
}

/** Puts the clauses into the order of the text, under their groups. An id that is not a clause's is reported. */
export function arrangeClauses(
  entries: readonly ProseEntry<ClauseData>[],
  sections: readonly Section[],
  report: Report,
): { clauses: Map<string, Clause>; groups: Map<string, Group> } {
  const numbered = entries
    .flatMap((entry) => numberEntry(entry, sections, report) ?? [])
    .sort((a, b) => compare(a, b, sections));
  const members = Map.groupBy(numbered, ({ number }) => number.group);
  const groups = new Map<string, Group>();
  const clauses = new Map<string, Clause>();
  for (const [id, list] of members) {
    const section = (list[0] as Numbered).section;
    const label = fillLabel(section.group, String(list[0]?.number.paragraph));
    const group = { id, label, section, clauses: list.map(({ entry }) => entry.id) };
    groups.set(id, group);
    for (const { entry, number } of list) {
      const items = list.filter((other) => parentClauseId(other.number) === entry.id);
      clauses.set(entry.id, {
        id: entry.id,
        number,
        label: fillLabel(section.clause, displayNumber(number)),
        words: normalise(entry.data.words),
        from: entry.data.from,
        reportedBy: entry.data.reportedBy,
        group,
        parent: parentClauseId(number),
        items: items.map((item) => item.entry.id),
        entry,
      });
    }
  }
  return { clauses, groups };
}

function numberEntry(
  entry: ProseEntry<ClauseData>,
  sections: readonly Section[],
  report: Report,
): Numbered | undefined {
  const number = parseClauseId(entry.id);
  const section = sections.find(({ prefix }) => prefix === number?.prefix);
  if (number && section) return { entry, number, section };
  if (number && sections.length === 0) {
    // The site's own file could not be read and has its own finding; bare numbers will do to check the rest.
    return { entry, number, section: { prefix: number.prefix, heading: '', clause: '{n}', group: '{n}' } };
  }
  const prefixes = sections.map(({ prefix }) => prefix).join(', ');
  const message = `\`${entry.id}\` is not the id of a clause.`;
  const hint = `Name the file like c1, c1.2 or c1.2a, with one of the letters of site.yaml: ${prefixes}.`;
  report(problem('file-has-a-place', entry.place, entry.id, message, hint));
  return undefined;
}

function compare(a: Numbered, b: Numbered, sections: readonly Section[]): number {
  return (
    sections.indexOf(a.section) - sections.indexOf(b.section) ||
    a.number.paragraph - b.number.paragraph ||
    (a.number.sentence ?? 0) - (b.number.sentence ?? 0) ||
    (a.number.item ?? '').localeCompare(b.number.item ?? '')
  );
}
