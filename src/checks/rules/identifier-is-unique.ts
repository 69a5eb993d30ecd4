import { strictRule, type Violation } from '#checks/rule.ts';
import type { Corpus } from '#corpus/corpus.ts';
import { refParts } from '#model/ref.ts';

export const identifierIsUnique = strictRule(
  'identifier-is-unique',
  `An id names one thing.

A paragraph of a source has one account, a group one component page, a heading of the index one entry, a line of
permalinks.txt one id; and an id is either a clause or a group of several, not both. Change or remove the second one.`,
  ({ corpus }) => [
    ...corpus.duplicates.map(({ ref, place }) => violation(refParts(ref).id, place)),
    ...repeated(
      [...corpus.components.values()].map((it) => ({ id: it.data.group, place: it.at(['group']) })),
    ),
    ...repeated(subjects(corpus)),
    ...repeated((corpus.permalinks ?? []).map(({ ref, place }) => ({ id: ref, place }))),
    ...clauseAndGroup(corpus),
  ],
);

interface Named {
  readonly id: string;
  readonly place: Violation['place'];
}

function violation(id: string, place: Violation['place']): Violation {
  return {
    place,
    subject: id,
    message: `\`${id}\` stands here a second time.`,
    hint: 'Give it another id, or merge the two.',
  };
}

function repeated(list: readonly Named[]): Violation[] {
  const seen = new Set<string>();
  return list.flatMap(({ id, place }) => {
    if (seen.has(id)) return [violation(id, place)];
    seen.add(id);
    return [];
  });
}

function subjects({ subjects }: Corpus): Named[] {
  return (
    subjects?.data.map(({ heading }, index) => ({ id: heading, place: subjects.at([index, 'heading']) })) ??
    []
  );
}

function clauseAndGroup({ groups, clauses }: Corpus): Violation[] {
  return [...groups.values()].flatMap((group): Violation[] => {
    const clause = clauses.get(group.id);
    if (!clause || group.clauses.length === 1) return [];
    return [
      {
        place: clause.entry.place,
        subject: group.id,
        message: `\`${group.id}\` is a clause, and also the group of ${group.clauses.slice(1).join(', ')}.`,
        hint: `Number its sentences: \`${group.id}.1\`, \`${group.id}.2\`, and so on.`,
      },
    ];
  });
}
