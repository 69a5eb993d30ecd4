import { strToU8, type Zippable, zipSync } from 'fflate';

/** A file in an archive. */
export interface ZippedFile {
  readonly path: string;
  readonly content: string;
  /** Whether it stands there as it is, not compressed. */
  readonly isStored?: boolean;
}

/**
 * A ZIP archive of files in their order, the same bytes whenever it is made.
 *
 * @param date ISO; the day that all of them carry
 */
export function zipFile(files: readonly ZippedFile[], date: string): Uint8Array {
  // The format has no time zone, and the library writes the local time: noon here is noon anywhere, and no clock is set then.
  const mtime = new Date(`${date}T12:00:00`);
  const entries: Zippable = Object.fromEntries(
    files.map(({ path, content, isStored }) => [
      path,
      [strToU8(content), { level: isStored ? 0 : 9, mtime }],
    ]),
  );
  return zipSync(entries);
}
