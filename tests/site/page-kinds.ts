import { readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { allRefs } from '#corpus/identify.ts';
import { loadCorpus } from '#corpus/load.ts';
import { addressOf } from '#model/address.ts';
import { htmlFiles } from './html-files.ts';
import type { Site } from './sites.ts';

/** A page of a built site. */
export interface BuiltPage {
  /** Relative to the root of the site: no leading slash, and a slash at the end. */
  readonly address: string;
  /** What it shares with pages that are made alike: its address with `*` for the name of the thing it is about. */
  readonly kind: string;
  /** Of its HTML, in bytes. */
  readonly size: number;
}

/** The pages of a built site, but for those that lead on at once. */
export function builtPages({ dist, content }: Site): BuiltPage[] {
  const corpus = loadCorpus(content);
  const named = new Set(allRefs(corpus).flatMap((ref) => (ref.startsWith('page:') ? addressOf(ref) : [])));
  const groups = new Set(
    [...corpus.groups.keys()].filter((id) => !corpus.clauses.has(id)).map((id) => addressOf(`clause:${id}`)),
  );
  const kindOf = (address: string) => {
    if (named.has(address)) return address;
    const parts = address.split('/');
    const rest = parts.slice(2).join('/');
    return parts.length === 1 ? address : `${parts[0]}/${groups.has(address) ? 'group' : '*'}/${rest}`;
  };
  return htmlFiles(dist)
    .filter((file) => !readFileSync(file, 'utf8').includes('http-equiv="refresh"'))
    .map((file) => {
      const address = relative(dist, file)
        .replaceAll('\\', '/')
        .replace(/(?<=^|\/)index\.html$/, '');
      return { address, kind: kindOf(address), size: statSync(join(file)).size };
    });
}

/** Of each kind of page the one with the most on it. */
export function onePageOfEachKind(pages: readonly BuiltPage[]): BuiltPage[] {
  const largest = [...pages].sort((a, b) => a.size - b.size);
  return [...new Map(largest.map((page) => [page.kind, page])).values()];
}
