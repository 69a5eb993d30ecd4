import type { Explainer } from '#exports/export.ts';
import { addressOf } from '#model/address.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The same, with a page that shows the whole text as the site’s does, only much less of it. */
export function withTextPage(explainer: Explainer): Explainer {
  const blocks = [...explainer.corpus.clauses.values()].map(
    ({ id, label, words }) =>
      `<div id="${id}">\n<p>${label}</p> <blockquote><p>${escaped(words)}</p></blockquote> <p>Note</p></div>`,
  );
  const html = `<!doctype html><html><head><title>T</title></head><body><h1>The text</h1>${blocks.join('')}</body></html>`;
  return { ...explainer, pages: [{ address: addressOf('page:declaration'), html }] };
}
