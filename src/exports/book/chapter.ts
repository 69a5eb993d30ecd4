import type { Element } from 'hast';
import type { BuiltPage } from '#exports/export.ts';

/** A page of the site as a chapter of a book. */
export interface Chapter {
  /** Of the page, relative to the root of the site. */
  readonly address: string;
  /** Fit for a file or for the beginning of an id, and no other chapter's: `guarantees_watch`. */
  readonly name: string;
  /** The first heading, as text. */
  readonly title: string;
  /** What the page says, as a tree; every format of a book makes its own copy of it. */
  readonly main: Element;
  /** Places in it that a table of contents can list. */
  readonly places: readonly Place[];
}

/** A place in a chapter. */
export interface Place {
  readonly title: string;
  readonly id: string;
}

/** A chapter with those that are about one of the things that it lists. */
export interface Part {
  readonly chapter: Chapter;
  readonly below: readonly Chapter[];
}

/** The name of the chapter that is made of a page. No part of an address holds a `_`, so that no two pages share one. */
export function chapterName({ address }: Pick<BuiltPage, 'address'>): string {
  return address.replace(/\/$/, '').replaceAll('/', '_') || 'home';
}

/** The chapters of a book in the order in which they are read. */
export function inOrder(parts: readonly Part[]): Chapter[] {
  return parts.flatMap(({ chapter, below }) => [chapter, ...below]);
}
