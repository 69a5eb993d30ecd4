import { readFileSync } from 'node:fs';
import { problem, type Report } from '#corpus/report.ts';

/** No file is written by hand at this size, in bytes; one that has it was put here by mistake. */
const largestFile = 1_000_000;
const rule = 'file-is-readable';

/**
 * The text of a content file, or `undefined` once it has reported why there is none:
 * it is empty, too large, or not UTF-8.
 *
 * @param largest the number of bytes that it may have
 */
export function readText(file: string, report: Report, largest = largestFile): string | undefined {
  const bytes = readFileSync(file);
  const refuse = (line: number, message: string, hint: string) => {
    report(problem(rule, { file, line, column: 1 }, file, message, hint));
    return undefined;
  };
  if (bytes.length > largest) {
    const megabytes = (size: number) => `${(size / 1_000_000).toFixed(1)} MB`;
    return refuse(
      1,
      `The file has ${megabytes(bytes.length)}; the limit is ${megabytes(largest)}.`,
      'Split it, or move it out of the content folder.',
    );
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const line = firstInvalidLine(bytes);
    return refuse(line, 'This line is not valid UTF-8.', 'Save the file with the encoding UTF-8.');
  }
  if (text.trim() === '') {
    return refuse(1, 'The file is empty.', 'Write the entry, or delete the file.');
  }
  return text;
}

/** The 1-based line on which decoding fails. No byte of a longer UTF-8 sequence is a line feed, so lines decode alone. */
function firstInvalidLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let start = 0;
  for (let line = 1; ; line += 1) {
    const feed = bytes.indexOf(0x0a, start);
    try {
      decoder.decode(bytes.subarray(start, feed === -1 ? bytes.length : feed));
    } catch {
      return line;
    }
    if (feed === -1) return line;
    start = feed + 1;
  }
}
