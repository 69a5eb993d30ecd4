import { strictRule, type Violation } from '#checks/rule.ts';
import type { Corpus } from '#corpus/corpus.ts';
import { exists, isUnreadable } from '#corpus/identify.ts';
import { currentPermalinks, type Permalinks } from '#corpus/permalinks.ts';
import { unregisteredRefs } from '#corpus/unregistered.ts';
import { addressOf } from '#model/address.ts';
import { isSitePage } from '#model/page.ts';
import { type Ref, refParts } from '#model/ref.ts';

export const permalinkStillResolves = strictRule(
  'permalink-still-resolves',
  `Every id that was ever published still leads somewhere, and every id is in the registry.

permalinks.txt is append-only: "npm run permalinks" adds the new ids. When an id is given up, a new line names its
successor, "clause:c1.9 -> clause:c1.2", and its old address leads there. The last line about an id counts.`,
  ({ corpus }) => {
    const { permalinks } = corpus;
    return permalinks ? [...broken(corpus, permalinks), ...unregistered(corpus)] : [];
  },
);

function broken(corpus: Corpus, permalinks: Permalinks): Violation[] {
  return currentPermalinks(permalinks).flatMap(({ ref, alias, place }): Violation[] => {
    const violation = (message: string, hint: string) => [{ place, subject: ref, message, hint }];
    const isPlace = addressOf(ref).includes('#');
    if (alias && isPlace) {
      const message = `\`${ref}\` is a place on a page, and nobody can be led on from there.`;
      return violation(message, 'Bring it back under its id.');
    }
    if (alias && exists(corpus, ref)) {
      return violation(
        `\`${ref}\` exists, but is said to have been replaced.`,
        'Remove the arrow, or the entry.',
      );
    }
    if (exists(corpus, alias ?? ref) || hasOwnFinding(corpus, alias ?? ref)) return [];
    return alias
      ? violation(
          `\`${alias}\` leads nowhere, so \`${ref}\` does not either.`,
          `Name a successor that exists: \`${ref} -> …\`.`,
        )
      : violation(
          `\`${ref}\` was published and leads nowhere now.`,
          isPlace ? 'Bring it back under its id.' : `Bring it back, or name its successor: \`${ref} -> …\`.`,
        );
  });
}

/** Whether another rule says already that the thing is missing: an unreadable file, a page of the site, an account. */
function hasOwnFinding(corpus: Corpus, ref: Ref): boolean {
  const { kind, id } = refParts(ref);
  if (kind === 'page') return isUnreadable(corpus, ref) || isSitePage(id);
  const [source, paragraph] = id.split('#');
  const captured = corpus.sources.get(source ?? '')?.data.capture.paragraphs.length ?? 0;
  return isUnreadable(corpus, ref) || (kind === 'passage' && Number(paragraph) <= captured);
}

function unregistered(corpus: Corpus): Violation[] {
  const added = unregisteredRefs(corpus);
  if (added.length === 0) return [];
  const some = added.slice(0, 3).join(', ') + (added.length > 3 ? ', …' : '');
  return [
    {
      place: { file: `${corpus.folder}/permalinks.txt`, line: 1, column: 1 },
      subject: some,
      message: `${added.length} ${added.length === 1 ? 'id is' : 'ids are'} not in the registry: ${some}.`,
      hint: 'Run `npm run permalinks` to add them.',
    },
  ];
}
