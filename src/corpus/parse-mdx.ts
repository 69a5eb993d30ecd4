import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFileMessage } from 'vfile-message';
import { problem, type Report } from '#corpus/report.ts';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).freeze();

/** Parses an MDX file to its syntax tree, or reports where it cannot be read and gives `undefined`. */
export function parseMdx(text: string, file: string, report: Report): Root | undefined {
  try {
    const tree = parser.parse(text) as Root;
    if (isTooDeep(tree)) throw new RangeError(tooDeep);
    return tree;
  } catch (error) {
    const { reason = tooDeep, place: at } = error as Partial<VFileMessage>;
    const place = { file, ...faultIn(text, reason, at) };
    const subject = text.split('\n')[place.line - 1]?.trim() ?? '';
    // MDX offers a kind of comment that prose here may not have.
    const message = `This is not valid MDX: ${reason.replace(/ \(note: .*\)$/, '')}.`;
    report(problem('syntax-is-valid', place, subject, message, mdxHint(subject)));
    return undefined;
  }
}

const tooDeep = 'it is nested too deeply';

/** Whether anything is nested deeper than prose can be; what reads the tree goes down it by recursion. */
function isTooDeep(tree: Root): boolean {
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > 50) return true;
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return false;
}

function mdxHint(line: string): string {
  return /^(?:import|export)\b/.test(line)
    ? 'MDX takes a paragraph that begins with `import` or `export` for code: begin it with another word.'
    : 'Close every `<Quote>`; write `\\<` and `\\{` for the signs themselves.';
}

/** Where a fault begins: for what was never closed the parser names where it gave up, and the opening in its message. */
function faultIn(text: string, reason: string, at: VFileMessage['place']): { line: number; column: number } {
  const tag = /\((\d+):(\d+)-\d+:\d+\)/.exec(reason);
  if (tag) return { line: Number(tag[1]), column: Number(tag[2]) };
  if (reason.includes('closing brace')) {
    const before = text.slice(0, openBrace(text)).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  }
  const start = at && 'start' in at ? at.start : at;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}

/** The offset of the first brace that is not closed, leaving out escaped ones. */
function openBrace(text: string): number {
  const open: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/\\[{}]|[{}]/g)) {
    if (sign === '{') open.push(index);
    if (sign === '}') open.pop();
  }
  return open[0] ?? text.length;
}
