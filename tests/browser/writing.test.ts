import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { addressOf } from '#model/address.ts';
import { copyOfAgreement } from '../fixtures/copies.ts';
import { environmentOf, sites } from '../site/sites.ts';
import { type Server, startServer } from '../site/start-server.ts';
import { useBrowser } from './pages.ts';

const browser = useBrowser();
let server: Server | undefined;
afterAll(() => server?.stop());

test('an editor sees an error on the page while writing, and the page again when it is mended', async () => {
  const [, fictional] = sites;
  const folder = copyOfAgreement();
  const file = join(folder, 'components', readdirSync(join(folder, 'components'))[0] ?? '');
  const good = readFileSync(file, 'utf8');
  const environment = environmentOf({ ...fictional, content: folder });
  // Beside the one that an editor may have open.
  const args = ['run', '-s', 'dev', '--', '--port', '4600', '--ignore-lock'];
  server = await startServer('npm', args, environment);
  const page = await browser.newPage();

  await page.goto(new URL(addressOf('page:guarantees'), server.address.replace(/\/?$/, '/')).href);
  const heading = await page.locator('h1').textContent();

  writeFileSync(file, `${good}\n[A link](clause:x9) that leads nowhere.\n`);
  await page.getByText('There is no clause `x9`.').waitFor();
  expect(await page.locator('code').first().textContent()).toContain(`${file}:`);

  writeFileSync(file, good);
  await page.getByRole('heading', { level: 1, name: heading ?? '' }).waitFor();
});
