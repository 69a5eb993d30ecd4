import { strictRule, type Violation } from '#checks/rule.ts';
import type { Corpus } from '#corpus/corpus.ts';
import { allRefs, exists, isUnreadable } from '#corpus/identify.ts';

export const permalinkStillResolves = strictRule(
  'permalink-still-resolves',
  `Every id that was ever published still leads somewhere, and every id is in the registry.

content/permalinks.txt is append-only: "npm run permalinks" adds the new ids. An id that is given up stays in it with its
successor, "clause:c1.9 -> clause:c1.2", and its old address leads there.`,
  ({ corpus }) => [...broken(corpus), ...unregistered(corpus)],
);

function broken(corpus: Corpus): Violation[] {
  return corpus.permalinks.flatMap(({ ref, alias, place }): Violation[] => {
    const target = alias ?? ref;
    if (alias && ref.startsWith('passage:')) {
      const message = `\`${ref}\` is a paragraph of a source, which keeps its number.`;
      return [{ place, subject: ref, message, hint: 'Bring the passage back; a summary will do.' }];
    }
    if (alias && exists(corpus, ref)) {
      const message = `\`${ref}\` exists, but is said to have been replaced.`;
      return [{ place, subject: ref, message, hint: 'Remove the arrow, or the entry.' }];
    }
    if (exists(corpus, target) || isUnreadable(corpus, target)) return [];
    const message = `\`${target}\` was published and leads nowhere now.`;
    const hint = `Bring it back, or name its successor: \`${ref} -> …\`.`;
    return [{ place, subject: target, message, hint }];
  });
}

function unregistered(corpus: Corpus): Violation[] {
  const { site, permalinks } = corpus;
  const registered = new Set(permalinks.map(({ ref }) => ref));
  const added = allRefs(corpus).filter((ref) => !registered.has(ref));
  if (added.length === 0 || !site) return [];
  const some = added.slice(0, 3).join(', ') + (added.length > 3 ? ', …' : '');
  return [
    {
      place: { file: site.file.replace(/[^/]+$/, 'permalinks.txt'), line: 1, column: 1 },
      subject: some,
      message: `${added.length} ids are not in the registry: ${some}.`,
      hint: 'Run `npm run permalinks` to add them.',
    },
  ];
}
