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
  for (const seen of new Set(words.map(({ paragraph }) => paragraph))) {
    await page.locator(seen).evaluate((it) => it.scrollIntoView({ block: 'center' }));
    const picture = (await page.screenshot()).toString('base64');
    wrong.push(...(await page.evaluate(comparePicture, { picture, seen, words })));
  }
  return wrong;
}

interface Looked {
  /** A PNG of the window, in base64. */
  readonly picture: string;
  /** A selector of the paragraph that is looked at. */
  readonly seen: string;
  readonly words: readonly Words[];
}

/** Runs in the page. */
async function comparePicture({ picture, seen, words }: Looked): Promise<string[]> {
  const bytes = Uint8Array.from(atob(picture), (sign) => sign.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
  const isPainted = (at: number) =>
    pixels[4 * at] === 255 && pixels[4 * at + 1] === 0 && pixels[4 * at + 2] === 255;
  /** The pixels of the rectangles that words fill, and of so many around them. */
  const pixelsOf = ({ paragraph, start, end }: Words, around: number) => {
    const range = document.createRange();
    const texts = document.createTreeWalker(
      document.querySelector(paragraph) ?? document,
      NodeFilter.SHOW_TEXT,
    );
    let passed = 0;
    for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
      const next = passed + text.length;
      if (start >= passed && start < next) range.setStart(text, start - passed);
      if (end > passed && end <= next) range.setEnd(text, end - passed);
      passed = next;
    }
    const found: number[] = [];
    for (const { top, bottom, left, right } of range.getClientRects()) {
      for (let y = Math.round(top) - around; y < Math.round(bottom) + around; y += 1) {
        for (let x = Math.round(left) - around; x < Math.round(right) + around; x += 1) {
          if (y >= 0 && y < bitmap.height) found.push(y * bitmap.width + x);
        }
      }
    }
    return found;
  };
  const wrong: string[] = [];
  for (const { paragraph, start, end } of words.filter((it) => it.paragraph === seen)) {
    const text = document.querySelector(paragraph)?.textContent.slice(start, end) ?? '';
    for (const { 0: word, index } of text.matchAll(/\S+/g)) {
      const own = pixelsOf({ paragraph, start: start + index, end: start + index + word.length }, 0);
      // A mark of the site's own may be painted over it.
      if (own.length === 0 || own.filter(isPainted).length < 0.7 * own.length) {
        wrong.push(`${seen}: “${word}” of “${text}” is not highlighted`);
      }
    }
  }
  const expected = new Set(words.flatMap((it) => pixelsOf(it, 1)));
  for (let at = 0; at < bitmap.width * bitmap.height; at += 1) {
    if (!isPainted(at) || expected.has(at)) continue;
    wrong.push(
      `${seen}: something else is highlighted, at ${at % bitmap.width}, ${Math.floor(at / bitmap.width)}`,
    );
    break;
  }
  return wrong;
}
