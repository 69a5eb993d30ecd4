import type { FirstLoad } from '#budget/first-load.ts';
import { limitsOf } from '#budget/limits.ts';
import { bytes, pathOf } from '#budget/show.ts';

/** What breaks the limits, a line each: on which page, how much, what the limit is, and what to do. */
export function breaches(loads: readonly FirstLoad[]): string[] {
  return [...loads.flatMap(breachesOf), ...largeFonts(loads)];
}

function breachesOf(load: FirstLoad): string[] {
  const { page, htmlAndCss, scripts, all, requests, fonts, blocking, missing } = load;
  const limits = limitsOf(page);
  const lines: string[] = [];
  if (htmlAndCss > limits.htmlAndCss) {
    lines.push(
      `HTML and CSS are ${bytes(htmlAndCss)} (brotli), the limit is ${bytes(limits.htmlAndCss)}. ` +
        'Move a part of the page to a page of its own, or drop styles and markup.',
    );
  }
  if (scripts > limits.scripts) {
    lines.push(
      `Scripts are ${bytes(scripts)} (brotli), the limit is ${bytes(limits.scripts)}. ` +
        'Do it without a script, or load it with import() when it is asked for.',
    );
  }
  if (all > limits.all) {
    lines.push(
      `All that it loads is ${bytes(all)}, the limit is ${bytes(limits.all)}. Drop styles, pictures or markup.`,
    );
  }
  if (requests.length > limits.requests) {
    lines.push(
      `The first load makes ${requests.length} requests, the limit is ${limits.requests}. ` +
        `Join or drop some: ${requests.slice(1).join(', ')}.`,
    );
  }
  if (fonts.length > limits.fonts) {
    lines.push(
      `It loads ${fonts.length} font files, the limit is ${limits.fonts}. ` +
        `Drop some, or take one variable font: ${fonts.map(({ path }) => path).join(', ')}.`,
    );
  }
  for (const script of blocking) {
    lines.push(
      `${script} blocks rendering, the limit is none. Give it type="module", \`defer\` or \`async\`.`,
    );
  }
  for (const path of missing) {
    lines.push(`It asks for ${path}, which the site does not have. Mend the link, or add the file.`);
  }
  return lines.map((line) => `${pathOf(page)}: ${line}`);
}

/** A font that is too large is so on every page: it is told once. */
function largeFonts(loads: readonly FirstLoad[]): string[] {
  const told = new Set<string>();
  return loads.flatMap(({ page, fonts }) => {
    const { fontBytes } = limitsOf(page);
    const large = fonts.filter(({ path, bytes: size }) => size > fontBytes && !told.has(path));
    return large.map(({ path, bytes: size }) => {
      told.add(path);
      return (
        `${pathOf(page)}: The font ${path} is ${bytes(size)}, the limit is ${bytes(fontBytes)}. ` +
        'Subset it to the characters in use, and to fewer axes.'
      );
    });
  });
}
