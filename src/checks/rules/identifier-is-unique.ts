import { strictRule, type Violation } from '#checks/rule.ts';
import type { Corpus } from '#corpus/corpus.ts';
import { allRefs } from '#corpus/identify.ts';
import { addressOf } from '#model/address.ts';
import { refParts } from '#model/ref.ts';
import { isTakenAnchor, isTakenPage } from '#model/taken.ts';

export const identifierIsUnique = strictRule(
  'identifier-is-unique',
  `An id names one thing.

A paragraph of a source has one account, a group one component page, a heading of the index one entry, a prefix one section,
a number that readers see one clause, a topic one title, and permalinks.txt one line of each kind about an id; and an id is either a clause or a group of several, not both.
An address belongs to one page, and an id that the site itself uses to nothing else. Change or remove the second one.`,
  ({ corpus }) => [
    ...corpus.duplicates.map(({ ref, place }) => violation(refParts(ref).id, place)),
    ...repeated(
      [...corpus.components.values()].map((it) => ({ id: it.data.group, place: it.at(['group']) })),
    ),
    ...repeated(subjects(corpus)),
    ...repeated(
      (corpus.permalinks ?? []).map(({ ref, alias, place }) => ({
        id: alias ? `${ref} -> ${alias}` : ref,
        place,
      })),
    ),
    ...repeated(prefixes(corpus)),
    ...repeated(topics(corpus)),
    ...sharedLabels(corpus),
    ...clauseAndGroup(corpus),
    ...sharedAddresses(corpus),
    ...taken(corpus),
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

/** Sections whose clauses or groups would all be called the same. */
function sharedLabels({ site, groups }: Corpus): Violation[] {
  if (!site) return [];
  return site.data.sections.flatMap((section, index) => {
    const members = [...groups.values()].filter((group) => group.section === section);
    const counts = { clause: members.flatMap(({ clauses }) => clauses).length, group: members.length };
    return (['clause', 'group'] as const)
      .filter((name) => counts[name] > 1 && !section[name].includes('{n}'))
      .map((name) => ({
        place: site.at(['sections', index, name]),
        subject: section[name],
        message: `The label \`${section[name]}\` is that of ${counts[name]} ${name}s.`,
        hint: 'Put {n} into it: it stands for the number.',
      }));
  });
}

function prefixes({ site }: Corpus): Named[] {
  return (
    site?.data.sections.map(({ prefix }, index) => ({
      id: prefix,
      place: site.at(['sections', index, 'prefix']),
    })) ?? []
  );
}

function topics({ site }: Corpus): Named[] {
  return site?.data.topics.map(({ id }, index) => ({ id, place: site.at(['topics', index, 'id']) })) ?? [];
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

/** Pages at the address of something else: other kinds have folders of their own on the site, a page can be anywhere. */
function sharedAddresses(corpus: Corpus): Violation[] {
  const others = new Map(
    allRefs(corpus)
      .filter((ref) => refParts(ref).kind !== 'page')
      .map((ref) => [addressOf(ref), ref]),
  );
  return [...corpus.pages.values()].flatMap(({ id, place }) => {
    const other = others.get(addressOf(`page:${id}`));
    const message = `The page has the address of \`${other}\`.`;
    return other ? [{ place, subject: id, message, hint: 'Give it another id.' }] : [];
  });
}

function taken({ pages, statements, variants, documents }: Corpus): Violation[] {
  return [
    ...[...pages.values()].filter(({ id }) => isTakenPage(id)),
    ...[...statements.values()].filter(({ id }) => isTakenAnchor('statement', id)),
    ...[...variants.values()].filter(({ id }) => isTakenAnchor('variant', id)),
    ...[...documents.values()].filter(({ id }) => isTakenAnchor('document', id)),
  ].map(({ id, place }) => ({
    place,
    subject: id,
    message: `The site itself uses \`${id}\`.`,
    hint: 'Give it another id.',
  }));
}
