import { describe, expect, inject, test } from 'vitest';
import { sites } from '../site/sites.ts';
import { useBrowser } from './pages.ts';

const browser = useBrowser();

describe.each(sites)('under a strict policy, the $name site', ({ name }) => {
  const address = inject('addresses')[name];

  test('runs: nothing is refused, nothing fails, nothing is asked of another host', async () => {
    const page = await browser.newPage();
    const wrong: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) wrong.push(message.text());
    });
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('request', (request) => {
      if (!/^(?:data:|blob:)/.test(request.url()) && !request.url().startsWith(new URL(address).origin)) {
        wrong.push(request.url());
      }
    });
    for (const path of ['', 'declaration/', 'guarantees/', 'sources/', 'search/?q=the']) {
      const response = await page.goto(address + path);
      expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
      if (path.startsWith('search')) await page.locator('.pf-result-link').first().waitFor();
    }
    expect(wrong).toEqual([]);
  });
});
