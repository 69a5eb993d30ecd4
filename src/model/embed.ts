import { clauseSlug } from '#model/address.ts';

/** Where the cards for frames stand, relative to the root of the site. */
export const embedFolder = 'embed/';

/**
 * The address of a clause or group as a card for a frame in other people's pages, relative to the root of the site.
 *
 * @example embedAddress('c2.3a') // 'embed/c2-3a/'
 */
export function embedAddress(id: string): string {
  return `${embedFolder}${clauseSlug(id)}/`;
}

/** Whether a page is a card for a frame: it says nothing that the page of its clause does not say. */
export function isEmbed(address: string): boolean {
  return address.startsWith(embedFolder);
}
