import type { Element } from 'xast';

/** Elements each on a line of its own, where white space between them means nothing. */
export function onLines(elements: readonly Element[]): (Element | string)[] {
  return ['\n', ...elements.flatMap((element) => [element, '\n'])];
}
