import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from '#integrations/chromium.ts';

/** Gives the tests of a file one browser; each page of it is a reader with nothing remembered. */
export function useBrowser(): { newPage(options?: BrowserContextOptions): Promise<Page> } {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
  });
  return { newPage: async (options) => (await browser.newContext(options)).newPage() };
}
