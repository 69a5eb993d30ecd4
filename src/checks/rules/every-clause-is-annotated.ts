import { strictRule, type Violation } from '#checks/rule.ts';
import { type Component, type Corpus, clausesOf } from '#corpus/corpus.ts';
import { exists } from '#corpus/identify.ts';

export const everyClauseIsAnnotated = strictRule(
  'every-clause-is-annotated',
  `Every clause has a note of ours, and the page about a component shows every clause of its group.

Each is shown once: a sentence brings its items along, and a group is shown by its sentences. Write the note below the front matter of the clause; put
<Clause id="…" /> on the component page.`,
  ({ corpus }) => [
    ...[...corpus.clauses.values()].flatMap(({ id, label, entry }): Violation[] =>
      entry.prose.blocks.some(({ type, text }) => type === 'paragraph' && text.trim() !== '')
        ? []
        : [
            {
              place: entry.place,
              subject: id,
              message: `Clause ${label} has no note.`,
              hint: 'Say below the front matter what the words say, in one to three short sentences.',
            },
          ],
    ),
    ...[...corpus.components.values()].flatMap((component) => [
      ...notShown(corpus, component),
      ...shownWrongly(corpus, component),
    ]),
  ],
);

function notShown(corpus: Corpus, { data, prose, at }: Component): Violation[] {
  const group = corpus.groups.get(data.group);
  // A clause that is not there, or not written as it should be, may be the one that is not shown.
  const isRefused = prose.refused.some(({ what }) => what === '<Clause>');
  if (!group || isRefused || !prose.embeds.every(({ id }) => exists(corpus, `clause:${id}`))) return [];
  const shown = new Set(prose.embeds.map(({ id }) => id));
  const absent = clausesOf(corpus, group).filter(
    ({ id, parent }) => !shown.has(id) && !shown.has(parent ?? ''),
  );
  return absent.map(({ id, label }) => ({
    place: at(['group']),
    subject: data.group,
    message: `The page does not show clause ${label}.`,
    hint: `Put <Clause id="${id}" /> where it belongs.`,
  }));
}

function shownWrongly({ clauses, groups }: Corpus, { prose }: Component): Violation[] {
  const shown = new Set<string>();
  return prose.embeds.flatMap(({ id, place }): Violation[] => {
    const clause = clauses.get(id);
    const members = clause ? [id, ...clause.items] : [];
    const isRepeated = members.some((member) => shown.has(member));
    for (const member of members) shown.add(member);
    if (isRepeated) {
      const message = `\`${id}\` is shown twice on this page.`;
      return [{ place, subject: id, message, hint: 'Show it once; a sentence brings its items along.' }];
    }
    const group = clause ? undefined : groups.get(id);
    if (!group) return [];
    const message = `\`${id}\` is a group, and only clauses can be shown.`;
    return [{ place, subject: id, message, hint: `Show ${group.clauses.join(', ')} one by one.` }];
  });
}
