import type { CheckedCorpus } from '#corpus/corpus.ts';
import { labelOf } from '#corpus/labels.ts';
import { citedSource } from '#exports/citation/cited-source.ts';
import { kindNames } from '#model/kind-names.ts';
import { type Ref, refParts } from '#model/ref.ts';
import { normalise } from '#text/normalise.ts';

/**
 * What a thing is cited as, on one line: words of a source by the title of the source and the pinpoint, our own by what they
 * are and are called.
 *
 * @example citedTitle(corpus, 'clause:c2.3a') // 'The Accord: Its Title, clause 2.3(a)'
 */
export function citedTitle(corpus: CheckedCorpus, ref: Ref): string {
  const source = citedSource(corpus, ref);
  const pinpoint = pinpointOf(corpus, ref);
  return normalise(source ? [source.data.title, pinpoint].filter(Boolean).join(', ') : ownTitle(corpus, ref));
}

/** Which part of its source a clause, a group or a passage is; `undefined` for anything else. A label that is words stands alone. */
export function pinpointOf(corpus: CheckedCorpus, ref: Ref): string | undefined {
  const { kind, id } = refParts(ref);
  if (kind === 'passage') return `paragraph ${corpus.passages.get(id)?.paragraph}`;
  if (kind !== 'clause') return undefined;
  const label = labelOf(corpus, ref);
  return /^\d/.test(label) ? `clause ${label}` : label;
}

function ownTitle(corpus: CheckedCorpus, ref: Ref): string {
  const { kind, id } = refParts(ref);
  const { title, agreement } = corpus.site.data;
  const label = labelOf(corpus, ref);
  if (kind === 'page') return id === 'home' ? title : label;
  const group = kind === 'component' && corpus.groups.get(corpus.components.get(id)?.data.group ?? '');
  return group ? `${label} (${group.label} of ${agreement}, explained)` : `${kindNames[kind]}: ${label}`;
}
