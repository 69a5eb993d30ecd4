import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

type Axe = typeof axe;

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with an element. */
export interface Fault {
  readonly rule: string;
  /** The element by its name and classes, which is the same for all of its kind. */
  readonly element: string;
  /** A selector that leads to it alone. */
  readonly at: string;
  /** What would have to be otherwise. */
  readonly message: string;
}

/** Which rules are tried: all, or some. */
export type Rules = 'all' | readonly string[];

/**
 * All rules of WCAG 2.2 at the levels A and AA, what axe calls best practice, and those it still tries out; and
 * contrast at the level AAA, a rule that leaves to the one of level AA what fails that.
 */
const all: axe.RunOptions = {
  runOnly: [
    ...['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
    ...['best-practice', 'experimental'],
  ],
  rules: {
    'target-size': { enabled: true },
    'color-contrast-enhanced': { enabled: true },
    // Two that are on trial: one needs the text of the style sheets, the other only says that something is hidden.
    'css-orientation-lock': { enabled: false },
    'hidden-content': { enabled: false },
  },
};

/** Brings axe into every page that a tab will show; the policy of the site does not hold for what the browser is told. */
export async function bringAxe(page: Page): Promise<Page> {
  await page.addInitScript({ content: source });
  return page;
}

/**
 * Makes a page ready to be judged: shows what readers can open. What a popover or a dialog holds is put where it stands in
 * the page, so that all of them are seen at once.
 */
export async function prepare(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const it of document.querySelectorAll('details')) {
      // Of those with one name only one can be open.
      it.removeAttribute('name');
      it.open = true;
    }
    for (const it of document.querySelectorAll<HTMLElement>('[popover], dialog')) {
      it.removeAttribute('popover');
      it.setAttribute('open', '');
      it.style.position = 'static';
    }
    // In forced colours Chromium gives the colour of the theme for this property, and axe asks for it first.
    const read = CSSStyleDeclaration.prototype.getPropertyValue;
    CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
      return read.call(this, name === '-webkit-text-fill-color' ? 'color' : name);
    };
  });
}

/** What is wrong with a page as it is shown now. */
export function faults(page: Page, rules: Rules): Promise<Fault[]> {
  const options: axe.RunOptions = rules === 'all' ? all : { runOnly: { type: 'rule', values: [...rules] } };
  return page.evaluate(
    async (given) => {
      const { violations } = await (window as unknown as { axe: Axe }).axe.run(document, given);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, html, any, all: every, none }) => {
          const [, name, classes = ''] = /^<([\w-]+)(?:[^>]*?\sclass="([^"]*)")?/.exec(html) ?? [];
          return {
            rule: id,
            element: [name, ...classes.split(/\s+/).filter(Boolean)].join('.'),
            at: target.join(' '),
            message: [...any, ...every, ...none].map((check) => check.message).join('; '),
          };
        }),
      );
    },
    { ...options, preload: false, reporter: 'no-passes' } satisfies axe.RunOptions,
  );
}
