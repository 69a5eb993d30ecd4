import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Where the keyboard is on a page. */
export interface Stop {
  /** The element as it is written, as far as its first 80 characters. */
  readonly html: string;
  /** Whether a line is drawn around it. */
  readonly hasOutline: boolean;
  /** Whether any of it is in the window. */
  readonly isInView: boolean;
}

/** Presses Tab once, and says where that leads. */
export async function tab(page: Page): Promise<Stop> {
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const it = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(it);
    const box = it.getBoundingClientRect();
    return {
      html: it.outerHTML.replace(/\s+/g, ' ').slice(0, 80),
      hasOutline: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1,
      isInView:
        box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    };
  });
}

/**
 * Goes on with Tab until the keyboard is at a link, and follows it with Enter. Every stop on the way has to be seen.
 *
 * @param href as it stands in the page
 */
export async function followByKeyboard(page: Page, href: string): Promise<void> {
  const unseen: Stop[] = [];
  const isThere = () => page.evaluate((it) => document.activeElement?.getAttribute('href') === it, href);
  for (let stops = 0; !(await isThere()); stops += 1) {
    if (stops === 500)
      throw new Error(`After ${stops} stops on ${page.url()} there is still no link to ${href}.`);
    const stop = await tab(page);
    if (!stop.hasOutline || !stop.isInView) unseen.push(stop);
  }
  expect(unseen, `stops on ${page.url()} where the keyboard is not seen`).toEqual([]);
  const from = page.url();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.href !== from);
  await drawn(page);
}

/** Waits until a page is drawn: before, the keyboard is not yet where its address leads. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
