import { describe, expect, inject, test } from 'vitest';
import { quotationMark } from '#corpus/block-text.ts';
import type { Clause } from '#corpus/corpus.ts';
import { loadCorpus } from '#corpus/load.ts';
import { addressOf } from '#model/address.ts';
import { isEmbed } from '#model/embed.ts';
import { builtPages, onePageOfEachKind } from '../site/page-kinds.ts';
import { sites } from '../site/sites.ts';
import { accessibleTree, placeOf } from './accessible-tree.ts';
import { drawn, followByKeyboard, tab } from './keyboard.ts';
import { delayFiles, layoutShifts, watchShifts } from './layout-shifts.ts';
import { useBrowser } from './pages.ts';
import { inTabs } from './tabs.ts';

/** How much later fonts and scripts come than they would, in milliseconds. */
const late = 400;

const browser = useBrowser();

describe.each(sites)('on the $name site', (site) => {
  const { base } = site;
  const address = inject('addresses')[site.name];
  const clauses = [...loadCorpus(site.content).clauses.values()];
  const kinds = onePageOfEachKind(builtPages(site));

  test.each([1280, 360])(
    'nothing moves while a page loads that was never seen before, %i px wide, though its font comes late',
    async (width) => {
      const moved: string[] = [];
      const asked: string[] = [];
      const open = async () => {
        // Taller than a screen is: what moves further down counts too.
        const page = await browser.newPage({ viewport: { width, height: 2000 } });
        await delayFiles(page, /\.(?:woff2|js)(?:\?|$)/, late);
        await watchShifts(page);
        page.on('request', (request) => asked.push(request.url()));
        return page;
      };
      await inTabs(kinds, open, async (page, { address: path }) => {
        await page.goto(address + path, { waitUntil: 'networkidle' });
        const shifts = await layoutShifts(page);
        moved.push(...shifts.map((shift) => `${path || '/'}: ${shift}`));
      });
      expect(moved).toEqual([]);
      // A card for a frame has no font of its own.
      const withFont = kinds.filter((page) => !isEmbed(page.address));
      expect(asked.filter((url) => url.endsWith('.woff2'))).toHaveLength(withFont.length);
    },
  );

  test('a keyboard alone leads from the first page to a clause, its note and its source, and back', async () => {
    const page = await browser.newPage();
    await page.goto(address);
    await drawn(page);
    const hrefs = await page.$$eval('main a', (links) => links.map((link) => link.getAttribute('href')));
    const clause = clauses.find(({ id }) => hrefs.includes(base + addressOf(`clause:${id}`)));
    if (!clause) throw new Error('The first page leads to no clause.');
    const clauseHref = base + addressOf(`clause:${clause.id}`);

    expect(await tab(page)).toMatchObject({ hasOutline: true, isInView: true, html: /href="#/ });
    await page.keyboard.press('Enter');
    await tab(page);
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);

    await followByKeyboard(page, clauseHref);
    expect(await page.getByText(noteOf(clause)).first().isVisible()).toBe(true);
    await followByKeyboard(page, base + addressOf(`passage:${clause.from}`));
    expect(page.url()).toBe(address + addressOf(`passage:${clause.from}`));
    await followByKeyboard(page, clauseHref);
    await followByKeyboard(page, base);
    expect(page.url()).toBe(address);
  });

  test('a screen reader meets on a clause’s page the landmarks, the headings in order, the words, the note, the source', async () => {
    const page = await browser.newPage();
    for (const clause of clauses) {
      await page.goto(address + addressOf(`clause:${clause.id}`));
      const tree = await accessibleTree(page);
      const roles = tree.map(({ role }) => role);
      const landmarks = ['banner', 'main', 'contentinfo'];
      expect(
        roles.filter((role) => landmarks.includes(role)),
        clause.id,
      ).toEqual(landmarks);
      expect(roles, clause.id).toContain('navigation');

      const levels = tree.flatMap(({ level }) => level ?? []);
      expect(
        levels.filter((level) => level === 1),
        clause.id,
      ).toHaveLength(1);
      const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      expect(skipped, `headings of ${clause.id}: ${levels}`).toEqual([]);

      const source = tree.findLastIndex(({ url }) => url === base + addressOf(`passage:${clause.from}`));
      expect(source, `${clause.id} leads to its source`).toBeGreaterThan(-1);
      const before = tree.slice(0, source);
      const places = [placeOf(clause.words, before), placeOf(noteOf(clause), before)];
      expect(places, `${clause.id}: the words, then the note, before the source`).not.toContain(-1);
      expect(places[0], clause.id).toBeLessThan(places[1] ?? 0);
    }
  });
});

/** The longest stretch of a clause's note that has no quotation in it. */
function noteOf({ entry }: Clause): string {
  const stretches = entry.prose.blocks.flatMap(({ text }) => text.split(quotationMark));
  const [longest = ''] = stretches.sort((a, b) => b.length - a.length);
  return longest.replace(/\s+/g, ' ').trim();
}
