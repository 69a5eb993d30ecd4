import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Words } from './highlights.ts';

/** A browser, as `useBrowser` gives it. */
type Opener = { newPage(options?: BrowserContextOptions): ReturnType<Browser['newPage']> };

/** Opens a page whose clipboard a test may read, and whose clock it sets. */
export async function openToCopy(browser: Opener, address: string): Promise<Page> {
  const page = await browser.newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.clock.install();
  await page.goto(address);
  return page;
}

/** Selects from the first words to the last, as a reader does, and waits until that has had its effect. */
export async function select(page: Page, first: Words, last: Words = first): Promise<void> {
  await page.evaluate(
    async ([from, to]) => {
      const pointOf = (selector: string, offset: number): [Node, number] => {
        const paragraph = document.querySelector(selector);
        if (!paragraph) throw new Error(`There is no ${selector}.`);
        const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
        let rest = offset;
        for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
          if (rest <= node.length) return [node, rest];
          rest -= node.length;
        }
        throw new Error(`${selector} has no character ${offset}.`);
      };
      const [startNode, start] = pointOf(from.paragraph, from.start);
      const [endNode, end] = pointOf(to.paragraph, to.end);
      const told = new Promise((done) => document.addEventListener('selectionchange', done, { once: true }));
      getSelection()?.setBaseAndExtent(startNode, start, endNode, end);
      await told;
    },
    [first, last] as const,
  );
  await page.clock.runFor(300);
}

/**
 * Presses a button, and gives what is then on the clipboard.
 *
 * @param within a selector of what holds the button
 */
export async function copied(
  page: Page,
  button: string,
  within = 'main',
): Promise<{ text: string; html: string }> {
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.locator(within).getByRole('button', { name: button, exact: true }).first().click();
  return page.evaluate(async () => {
    for (;;) {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) =>
        item?.types.includes(type) ? (await item.getType(type)).text() : '';
      const [text, html] = [await read('text/plain'), await read('text/html')];
      if (text) return { text, html };
    }
  });
}
