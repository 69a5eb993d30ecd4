import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { problem, type Report } from '#corpus/report.ts';
import type { Place } from '#model/place.ts';

export type Path = readonly PropertyKey[];

/** Parsed YAML that still knows where each value stands. */
export interface YamlValue {
  readonly value: unknown;
  /** Where the value at a path stands; where it is missing, the nearest thing around it that is there. */
  at(path: Path): Place;
  /** Where the key of a map stands. */
  atKey(path: Path): Place;
}

/**
 * Reads YAML, or reports the first syntax error in it and gives `undefined`.
 *
 * @param text the whole file, or the front matter alone
 * @param lineOffset how many lines of the file stand before `text`
 */
export function readYaml(
  text: string,
  file: string,
  lineOffset: number,
  report: Report,
): YamlValue | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + lineOffset, column: col };
  };
  const refuse = (offset: number, message: string) =>
    report(
      problem(
        'syntax-is-valid',
        place(offset),
        lineAt(text, offset),
        `This is not valid YAML: ${message}`,
        'Check the indentation, the colons and the quotation marks; long text is safest in a block after `>-`.',
      ),
    );
  // One slip makes the parser stumble again and again: only where it first did so is of use.
  const [error] = document.errors;
  if (error) {
    refuse(error.pos[0], sentence(error.message));
    return undefined;
  }
  let value: unknown;
  try {
    value = document.toJS();
  } catch (error) {
    refuse(0, sentence((error as Error).message));
    return undefined;
  }
  const find = (path: Path, key: boolean) => place(offsetOf(document.contents, path, key));
  return { value, at: (path) => find(path, false), atKey: (path) => find(path, true) };
}

function offsetOf(root: Node | null, path: Path, wantsKey: boolean): number {
  let node = root;
  let offset = node?.range?.[0] ?? 0;
  for (const [depth, step] of path.entries()) {
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      const isLast = depth === path.length - 1;
      next = isLast && wantsKey ? pair?.key : (pair?.value ?? pair?.key);
    } else if (isSeq(node)) {
      next = node.items[Number(step)];
    }
    if (!next) return offset;
    node = next as Node;
    offset = node.range?.[0] ?? offset;
  }
  return offset;
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end === -1 ? text.length : end).trim();
}

function sentence(message: string): string {
  const first = message.split('\n')[0]?.trim() ?? '';
  return first.endsWith('.') ? first : `${first}.`;
}
