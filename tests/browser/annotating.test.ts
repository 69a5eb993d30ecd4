import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { annotations } from '#exports/annotations/annotations.ts';
import { addressOf } from '#model/address.ts';
import { sites } from '../site/sites.ts';
import { readCollection } from '../unit/exports/annotations/collection.ts';
import { useBrowser } from './pages.ts';

const browser = useBrowser();

describe.each(sites)('on the $name site', ({ name, dist, base }) => {
  const textPage = addressOf('page:declaration');
  const { items } = readCollection(readFileSync(join(dist, annotations.pattern), 'utf8')).first;
  const onOurPage = items.flatMap(({ id, target }) =>
    target
      .filter(({ source }) => new URL(source).pathname === base + textPage)
      .map(({ selector }) => ({ id, selector })),
  );

  test.each([true, false])(
    'each selector of each annotation selects the same one place, that of the words (scripts run: %s)',
    async (javaScriptEnabled) => {
      const page = await browser.newPage({ javaScriptEnabled });
      await page.goto(inject('addresses')[name] + textPage);
      const found = await page.evaluate((annotated) => {
        const text = document.body.textContent;
        const codePoints = [...text];
        return annotated.map(({ id, selector }) => {
          const quote = selector.find(({ type }) => type === 'TextQuoteSelector');
          const position = selector.find(({ type }) => type === 'TextPositionSelector');
          const fragment = selector.find(({ type }) => type === 'FragmentSelector')?.value;
          const { prefix = '', exact = '', suffix = '' } = quote ?? {};
          const whole = prefix + exact + suffix;
          const start = text.indexOf(whole) + prefix.length;
          // Where the position leads, in the units that a range of the DOM has.
          const before = codePoints.slice(0, position?.start).join('').length;
          const selected = codePoints.slice(position?.start, position?.end).join('');
          // The element that holds all of it.
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          let offset = 0;
          let node = walker.nextNode();
          while (node && offset + (node.textContent?.length ?? 0) <= before) {
            offset += node.textContent?.length ?? 0;
            node = walker.nextNode();
          }
          const element = fragment === undefined ? undefined : document.getElementById(fragment);
          return {
            id,
            exact,
            selected,
            places: text.split(whole).length - 1,
            isSamePlace: start === before,
            isInElement: element === undefined || (element?.contains(node) ?? false),
            isQuoted: Boolean(node?.parentElement?.closest('blockquote')),
          };
        });
      }, onOurPage);
      expect(found.length).toBeGreaterThan(10);
      const right = onOurPage.map(({ id, selector }) => {
        const exact = selector.find(({ type }) => type === 'TextQuoteSelector')?.exact;
        return {
          id,
          exact,
          selected: exact,
          places: 1,
          isSamePlace: true,
          isInElement: true,
          isQuoted: true,
        };
      });
      expect(found).toEqual(right);
    },
  );

  test('the page with the whole text leads to the annotations and to the text for legal tools', async () => {
    const page = await browser.newPage();
    await page.goto(inject('addresses')[name] + textPage);
    const links = await page.$$eval('head link[rel="alternate"][title]', (elements) =>
      elements.map((element) => ({
        type: element.getAttribute('type') ?? '',
        href: (element as HTMLLinkElement).href,
      })),
    );
    for (const type of [
      'application/akn+xml',
      'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    ]) {
      const href = links.find((link) => link.type === type)?.href ?? '';
      const response = await page.request.get(href);
      expect([type, response.status()]).toEqual([type, 200]);
    }
  });
});
