import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Starts a headless Chromium: the one that `CHROMIUM_PATH` names, else one that is installed, else the one that comes in
 * an npm package (Linux on x64), so that printing and testing need nothing installed by hand.
 */
export async function launchChromium(): Promise<Browser> {
  const system = process.env.CHROMIUM_PATH ?? installed.find(existsSync);
  // A sandbox needs a user that is not root; the pages are our own, on the loopback interface.
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
  ];
  if (system) return chromium.launch({ executablePath: system, args, env: environment() });
  // The package unpacks the system libraries it is linked against only where it believes a bare machine to be.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  packaged.setGraphicsMode = false;
  // Its own list of arguments is for one page in one process, with web security off.
  return chromium.launch({ executablePath: await packaged.executablePath(), args, env: environment() });
}

/** In the locale of a machine that has none, Chromium finds no words on a page, so no address leads to any. */
function environment(): NodeJS.ProcessEnv {
  return { ...process.env, LC_ALL: 'en_US.UTF-8' };
}
