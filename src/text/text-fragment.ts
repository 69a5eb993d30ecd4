import { type TextDirective, writeTextDirective } from '#text/text-directive.ts';
import { findText } from '#text/text-search.ts';
import { type Stretch, wordsIn } from '#text/whole-words.ts';

/** Up to how many characters words are written out; of longer ones, only the beginning and the end. */
const writtenOut = 300;

/** How many words of a beginning and of an end are enough to start with. */
const fewest = 4;

/**
 * The directive that leads to a stretch of a page's text: `text=…`, to stand behind `#id:~:`. Where the same words stand
 * earlier on the page it has as many of their neighbours as tell them apart; `undefined` when no neighbours do.
 *
 * @param page the page's text, a block a line
 * @param stretch whole words of one line
 */
export function textFragment(page: string, stretch: Stretch): string | undefined {
  const words = page.slice(stretch.start, stretch.end);
  const before = lastLine(page.slice(0, stretch.start));
  const after = firstLine(page.slice(stretch.end));
  const most = Math.max(wordsIn(before).length, wordsIn(after).length, wordsIn(words).length);
  for (let size = 0; size <= most; size += 1) {
    const run = runOf(words, fewest + size);
    const prefix = lastWords(before, size);
    const suffix = firstWords(after, size);
    const candidates: TextDirective[] = [
      run,
      { ...run, prefix },
      { ...run, suffix },
      { ...run, prefix, suffix },
    ];
    const found = candidates.find((directive) => {
      const place = findText(page, directive);
      return place?.start === stretch.start && place.end === stretch.end;
    });
    if (found) return writeTextDirective(found);
  }
  return undefined;
}

/** Words as they are written in a directive, long ones by so many words of their beginning and of their end. */
function runOf(words: string, count: number): TextDirective {
  if (words.length <= writtenOut || wordsIn(words).length < 2 * count) return { start: words };
  return { start: firstWords(words, count) ?? words, end: lastWords(words, count) };
}

/** The first words of a text with the signs before and between them; `undefined` when it has none, or none are asked for. */
function firstWords(text: string, count: number): string | undefined {
  const last = wordsIn(text).slice(0, count).at(-1);
  return last && text.slice(0, last.end);
}

/** The last words of a text with the signs between and after them. */
function lastWords(text: string, count: number): string | undefined {
  const [first] = count === 0 ? [] : wordsIn(text).slice(-count);
  return first && text.slice(first.start);
}

function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1) ?? '';
}

function firstLine(text: string): string {
  return text.trimStart().split('\n')[0] ?? '';
}
