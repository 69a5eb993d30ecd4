import type { Page } from 'playwright-core';

/** Words on a page: of a paragraph, its characters from one up to another. */
export interface Words {
  /** A selector that leads to the paragraph alone. */
  readonly paragraph: string;
  readonly start: number;
  readonly end: number;
}

/** Has every page that a tab will show paint what its address highlights in one colour that nothing else has. */
export async function paintHighlights(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('::target-text { background: #f0f; color: #f0f }');
    document.adoptedStyleSheets.push(sheet);
  });
}

/**
 * What is wrong with what a page highlights: words that should be and are not, or something else around them that is. It looks
 * at each paragraph as it is painted, with what stands above and below it in the window.
 */
export async function wrongHighlights(page: Page, words: readonly Words[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const [paragraph, ofIt] of Map.groupBy(words, (it) => it.paragraph)) {
    await page.locator(paragraph).evaluate((it) => it.scrollIntoView({ block: 'center' }));
    const picture = (await page.screenshot()).toString('base64');
    wrong.push(...(await page.evaluate(comparePicture, { picture, paragraph, ofIt })));
  }
  return wrong;
}

/** Runs in the page. */
async function comparePicture({
  picture,
  paragraph,
  ofIt,
}: {
  picture: string;
  paragraph: string;
  ofIt: Words[];
}) {
  const element = document.querySelector(paragraph);
  const bytes = Uint8Array.from(atob(picture), (sign) => sign.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  if (!element || !context) throw new Error(`${paragraph} cannot be seen.`);
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  const isPainted = (x: number, y: number) => {
    const at = 4 * (y * bitmap.width + x);
    return data[at] === 255 && data[at + 1] === 0 && data[at + 2] === 255;
  };
  const rectsOf = (start: number, end: number) => {
    const range = document.createRange();
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let passed = 0;
    for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
      const next = passed + text.length;
      if (start >= passed && start < next) range.setStart(text, start - passed);
      if (end > passed && end <= next) range.setEnd(text, end - passed);
      passed = next;
    }
    return [...range.getClientRects()];
  };
  /** Calls back for every pixel of a rectangle, and of so many around it. */
  const each = (rect: DOMRect, around: number, visit: (x: number, y: number) => void) => {
    for (let y = Math.round(rect.top) - around; y < Math.round(rect.bottom) + around; y += 1) {
      for (let x = Math.round(rect.left) - around; x < Math.round(rect.right) + around; x += 1) visit(x, y);
    }
  };
  const wrong: string[] = [];
  const expected = new Set<number>();
  for (const { start, end } of ofIt) {
    const text = element.textContent.slice(start, end);
    for (const { 0: word, index } of text.matchAll(/\S+/g)) {
      for (const rect of rectsOf(start + index, start + index + word.length)) {
        let painted = 0;
        each(rect, 0, (x, y) => {
          painted += Number(isPainted(x, y));
        });
        // A mark of the site's own may be painted over it.
        if (painted < 0.7 * rect.width * rect.height)
          wrong.push(`${paragraph}: “${word}” of “${text}” is not highlighted`);
      }
    }
    for (const rect of rectsOf(start, end)) each(rect, 1, (x, y) => expected.add(y * bitmap.width + x));
  }
  for (let at = 0; at < bitmap.width * bitmap.height; at += 1) {
    const [x, y] = [at % bitmap.width, Math.floor(at / bitmap.width)];
    if (!expected.has(at) && isPainted(x, y))
      return [...wrong, `${paragraph}: something else is highlighted, at ${x}, ${y}`];
  }
  return wrong;
}
