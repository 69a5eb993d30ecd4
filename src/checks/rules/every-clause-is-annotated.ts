import { strictRule, type Violation } from '#checks/rule.ts';
import { type Component, type Corpus, clausesOf } from '#corpus/corpus.ts';
import { exists } from '#corpus/identify.ts';

export const everyClauseIsAnnotated = strictRule(
  'every-clause-is-annotated',
  `Every clause has a note of ours, and the page about a component shows every clause of its group.

An item may be shown by itself or with its sentence. Write the note below the front matter of the clause; put
<Clause id="…" /> on the component page.`,
  ({ corpus }) => [
    ...[...corpus.clauses.values()].flatMap(({ id, label, entry }): Violation[] =>
      entry.prose.blocks.length > 0
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
    ...[...corpus.components.values()].flatMap((component) => notShown(corpus, component)),
  ],
);

function notShown(corpus: Corpus, { data, prose, at }: Component): Violation[] {
  const group = corpus.groups.get(data.group);
  // A clause that is not there may be a slip for the one that is not shown.
  if (!group || !prose.embeds.every(({ id }) => exists(corpus, `clause:${id}`))) return [];
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
