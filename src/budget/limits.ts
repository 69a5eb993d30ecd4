import { addressOf } from '#model/address.ts';
import { isEmbed } from '#model/embed.ts';
import { sitePages } from '#model/page.ts';

/** What the first load of a page may cost at most. The numbers stand here and nowhere else. */
export interface Limits {
  /** Bytes, brotli, of the page and its style sheets. */
  readonly htmlAndCss: number;
  /** Bytes, brotli. */
  readonly scripts: number;
  readonly requests: number;
  /** Bytes of all that is asked for, as it is. */
  readonly all: number;
  /** Font files. */
  readonly fonts: number;
  /** Bytes of one font file. */
  readonly fontBytes: number;
}

const everyPage: Limits = {
  // Ten packets: what a server sends over a new connection before it waits for an answer.
  htmlAndCss: 14_336,
  scripts: 5_000,
  requests: 6,
  all: Number.POSITIVE_INFINITY,
  fonts: 1,
  fontBytes: 39_999,
};

/** A page that lists all there is of a kind grows with the content: it may take a second round trip. */
const listPage: Limits = { ...everyPage, htmlAndCss: 2 * everyPage.htmlAndCss };

/** The search is a program, and comes with Pagefind and its two style sheets. */
const searchPage: Limits = { ...everyPage, scripts: Number.POSITIVE_INFINITY, requests: 8 };

/** A card for a frame must cost the page around it next to nothing, even where nothing is compressed. */
const embed: Limits = { ...everyPage, scripts: 0, fonts: 0, all: 19_999 };

const lists = new Set(
  sitePages.filter((id) => !['home', 'search', '404'].includes(id)).map((id) => addressOf(`page:${id}`)),
);

/**
 * The limits of a page.
 *
 * @param page its address, relative to the root of the site
 */
export function limitsOf(page: string): Limits {
  if (page === addressOf('page:search')) return searchPage;
  if (isEmbed(page)) return embed;
  return lists.has(page) ? listPage : everyPage;
}
