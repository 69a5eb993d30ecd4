import type { Browser, Page, Route } from 'playwright-core';

/**
 * Prints pages as tagged PDFs with bookmarks, in the light colours and on the paper that their own styles ask for.
 *
 * @param address of a page that is served
 * @param content what to print there instead, in the XML syntax of HTML, if it is not served
 */
export async function printPdf(browser: Browser, address: string, content?: string): Promise<Uint8Array> {
  const context = await browser.newContext({ colorScheme: 'light', javaScriptEnabled: false });
  try {
    await context.route('**/*.css', waitForFonts);
    const page = await context.newPage();
    if (content !== undefined) await serve(page, address, content);
    const response = await page.goto(address, { waitUntil: 'load' });
    if (!response?.ok()) throw new Error(`${address} cannot be printed: it answers ${response?.status()}.`);
    // A page is loaded before its type is; words whose type is still to come would be printed as nothing.
    await page.evaluate(async () => void (await document.fonts.ready));
    return await page.pdf({ tagged: true, outline: true, printBackground: true, preferCSSPageSize: true });
  } finally {
    await context.close();
  }
}

async function serve(page: Page, address: string, body: string): Promise<void> {
  await page.route(address, (route) => route.fulfill({ contentType: 'application/xhtml+xml', body }));
}

/** On a screen a type that comes late is left out; in print it is waited for, so that each printing is like the last. */
async function waitForFonts(route: Route): Promise<void> {
  const response = await route.fetch();
  const styles = await response.text();
  await route.fulfill({ response, body: styles.replace(/font-display:\s*optional/g, 'font-display:block') });
}
