import { strictRule, type Violation } from '#checks/rule.ts';
import type { Corpus, Reference } from '#corpus/corpus.ts';
import { exists, idsOf, isUnreadable } from '#corpus/identify.ts';
import { replacedRefs } from '#corpus/permalinks.ts';
import type { Prose } from '#corpus/prose.ts';
import { isSitePage } from '#model/page.ts';
import { isRef, kinds, type Ref, refParts } from '#model/ref.ts';
import { didYouMean } from '#text/nearest.ts';

export const referenceResolves = strictRule(
  'reference-resolves',
  `Everything that is referred to exists.

That is: cross-links in prose ([text](clause:c1.3), passage:, party:, and so on), the ids of <Quote> and <Clause>, and
the fields that name an entry, such as from, reportedBy, speaker and about. Other links lead out of the site and begin with https:// or
mailto:. Correct the id; the nearest one that exists is named.`,
  ({ corpus }) => [
    ...corpus.references
      .filter(({ to }) => !exists(corpus, to) && !isUnreadable(corpus, to) && !isMissingSitePage(to))
      .map((reference) => unknown(corpus, reference)),
    ...corpus.entries.flatMap(({ prose }) => (prose?.links ?? []).flatMap(uncheckedLink)),
    ...missingText(corpus),
  ],
);

function unknown(corpus: Corpus, { to, written, place }: Reference): Violation {
  const { kind, id } = refParts(to);
  const alias = replacedRefs(corpus.permalinks).find(({ ref }) => ref === to)?.alias;
  const hint =
    kind === 'clause' && corpus.sources.has(id)
      ? `It is a source: add the number of the paragraph, \`${id}#1\`.`
      : alias
        ? `It was replaced by \`${alias}\`.`
        : `Correct the id.${didYouMean(id, idsOf(corpus, kind))}`;
  return { place, subject: written, message: `There is no ${kind} \`${id}\`.`, hint };
}

/** The page has a finding of its own, whoever points to it. */
function isMissingSitePage(ref: Ref): boolean {
  const { kind, id } = refParts(ref);
  return kind === 'page' && isSitePage(id);
}

function uncheckedLink({ address, place }: Prose['links'][number]): Violation[] {
  if (isRef(address) || (URL.canParse(address) && /^https:\/\/[^/]|^mailto:.+@/.test(address))) return [];
  const scheme = address.split(':')[0] ?? '';
  const hint = `Write one of ${kinds.map((kind) => `${kind}:…`).join(', ')}, or a whole address with https://.${didYouMean(scheme, kinds)}`;
  return [{ place, subject: address, message: `\`${address}\` leads nowhere that can be checked.`, hint }];
}

function missingText({ site, sources, unreadable }: Corpus): Violation[] {
  if (!site || sources.has(site.data.text) || unreadable.has(`source:${site.data.text}`)) return [];
  const message = `There is no source \`${site.data.text}\` to explain.`;
  const hint = `Name the source that holds the text.${didYouMean(site.data.text, sources.keys())}`;
  return [{ place: site.at(['text']), subject: site.data.text, message, hint }];
}
