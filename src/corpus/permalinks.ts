import { readText } from '#corpus/read-text.ts';
import { problem, type Report } from '#corpus/report.ts';
import type { Place } from '#model/place.ts';
import { isRef, type Ref } from '#model/ref.ts';

/** One line of the registry: an id that was published, and its successor if it was given up. */
export interface Permalink {
  readonly ref: Ref;
  readonly alias: Ref | undefined;
  readonly place: Place;
}

/** Every id that was ever published. Of several lines about one id the last counts. */
export type Permalinks = readonly Permalink[];

/**
 * Reads the registry: one ref a line, `old -> new` where an id was replaced; lines that begin with `#` are comments.
 * A line that is neither is reported. `undefined` when the file cannot be read.
 */
export function readPermalinks(file: string, report: Report): Permalinks | undefined {
  return readText(file, report)
    ?.split(/\r?\n/)
    .flatMap((line, index): Permalink[] => {
      const content = line.trim();
      if (content === '' || content.startsWith('#')) return [];
      const place = { file, line: index + 1, column: 1 };
      const [ref, alias, ...more] = content.split(/\s+->\s+/);
      if (ref && isWritten(ref) && more.length === 0 && (alias === undefined || isWritten(alias))) {
        return [{ ref, alias, place }];
      }
      const hint = 'Write `clause:c1.2`, or `clause:c1.9 -> clause:c1.2` for an id that was replaced.';
      report(problem('syntax-is-valid', place, content, 'This line is not a permalink.', hint));
      return [];
    });
}

function isWritten(text: string): text is Ref {
  return isRef(text) && !/\s/.test(text);
}

/** The lines that count: for each id the last one about it. */
export function currentPermalinks(permalinks: Permalinks | undefined): Permalink[] {
  return [...new Map(permalinks?.map((permalink) => [permalink.ref, permalink])).values()];
}

/** The ids that were given up, each with its successor. */
export function replacedRefs(permalinks: Permalinks | undefined): { ref: Ref; alias: Ref }[] {
  return currentPermalinks(permalinks).flatMap(({ ref, alias }) => (alias ? [{ ref, alias }] : []));
}
