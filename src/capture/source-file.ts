import { isMap, isNode, isScalar, parseDocument, stringify } from 'yaml';
import type { Capture, SourceData } from '#model/source.ts';

/** The part of a source's record that a person gives once; the capture and the passages come after it. */
export type SourceRecord = Omit<SourceData, 'passages' | 'capture'>;

/** The text of a new source file, with no passage yet. */
export function newSourceFile(record: SourceRecord, capture: Capture): string {
  return `${stringify(record, { lineWidth: 0 })}passages: []\n# Measured by \`npm run capture\`; not written by hand.\n${captureSection(capture)}`;
}

/** The file with its capture replaced; every other character stays as it was. */
export function withCapture(file: string, capture: Capture): string {
  const root = parseDocument(file).contents;
  const pair = isMap(root)
    ? root.items.find(({ key }) => isScalar(key) && key.value === 'capture')
    : undefined;
  const start = isNode(pair?.key) ? pair.key.range?.[0] : undefined;
  const end = isNode(pair?.value) ? pair.value.range?.[2] : undefined;
  if (start === undefined || end === undefined) return `${file.trimEnd()}\n${captureSection(capture)}`;
  return file.slice(0, start) + captureSection(capture) + file.slice(end);
}

function captureSection(capture: Capture): string {
  return stringify({ capture }, { lineWidth: 0 });
}
