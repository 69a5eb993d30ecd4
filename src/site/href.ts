import { addressOf } from '#model/address.ts';
import type { Ref } from '#model/ref.ts';
import { withBase } from '#model/with-base.ts';

/** The path of a citable thing on the server that this site is built for. */
export function href(ref: Ref): string {
  return file(addressOf(ref));
}

/** The path of a file or page by its address from the root of the site: `pagefind/pagefind.js`. */
export function file(address: string): string {
  return withBase(import.meta.env.BASE_URL, address);
}

/** The whole address of a file or page, with scheme and host. */
export function absolute(address: string): string {
  return new URL(file(address), import.meta.env.SITE).href;
}

/** The anchor of a clause or group on the page with the whole text. */
export function textHref(id: string): string {
  return `${href('page:declaration')}#${id}`;
}
