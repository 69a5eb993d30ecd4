import { addressOf, besidePage } from '#model/address.ts';
import { type Ref, refParts } from '#model/ref.ts';

/** Of every card, in pixels: what feeds and messengers show whole. */
export const cardSize = { width: 1200, height: 630 } as const;

/**
 * The address of the picture that stands for a page where its link is shared, relative to the root of the site.
 *
 * @param ref a clause, a group or a component; the home page for all that have no card of their own
 * @example cardAddress('clause:c2.3a') // 'cards/declaration/c2-3a.png'
 */
export function cardAddress(ref: Ref): string {
  return `cards/${besidePage(addressOf(ref), 'png')}`;
}

/** Whose card stands for a page: its own if it is about something that has one, else that of the site. */
export function cardFor(about: Ref | undefined): Ref {
  const hasOwn = about && ['clause', 'component'].includes(refParts(about).kind);
  return hasOwn ? about : 'page:home';
}
