import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/**
 * Makes some files come late in a tab. It turns the cache of the tab off too, so that every page is one never seen before.
 *
 * @param by in milliseconds
 */
export async function delayFiles(page: Page, files: RegExp, by: number): Promise<void> {
  await page.route(files, async (route) => {
    await wait(by);
    await route.continue();
  });
}

interface LayoutShift extends PerformanceEntry {
  /** How much of the window moved, and how far: the measure that layout shifts are summed up in. */
  readonly value: number;
  readonly sources: readonly { readonly node?: Node | null }[];
}

/** Has every page that a tab will show keep what moves on it. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    const nameOf = (node?: Node | null) =>
      node instanceof Element
        ? [node.localName, ...node.classList].join('.')
        : (node?.nodeName ?? 'something');
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as LayoutShift[]) {
        shifts.push(`${value.toFixed(4)}, of ${sources.map(({ node }) => nameOf(node)).join(', ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What has moved on a page, a line each: how much, and which elements; once its fonts are there or given up. */
export function layoutShifts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    // What is drawn is reported a little later.
    for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return (window as unknown as { shifts: string[] }).shifts;
  });
}
