import { availableParallelism } from 'node:os';
import type { Page } from 'playwright-core';

/**
 * Does something with each item, in several tabs at a time; each tab is used for one item after the other.
 *
 * @param open opens a tab
 */
export async function inTabs<Item>(
  items: readonly Item[],
  open: () => Promise<Page>,
  work: (page: Page, item: Item) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const tab = async () => {
    const page = await open();
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(page, item);
    await page.context().close();
  };
  await Promise.all(Array.from({ length: Math.min(items.length, availableParallelism() + 1) }, tab));
}
