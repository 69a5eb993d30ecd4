import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { breaches } from '#budget/breaches.ts';
import { builtSite } from '#budget/built-site.ts';
import { firstLoad } from '#budget/first-load.ts';
import { tableOf } from '#budget/show.ts';
import { runScript, UsageError } from './run-script.ts';

const usage = `npm run budget [-- --rows <number>]
Reads from the built files what the first load of each page costs, shows the largest pages (10, or as many as --rows says),
sizes in bytes as they are sent, and fails over the limits, which stand in src/budget/limits.ts. DIST names the folder of
the site, BASE_PATH the path it was built for.`;

runScript(usage, () => {
  const { values } = parseArgs({ options: { rows: { type: 'string', default: '10' } } });
  if (!/^\d+$/.test(values.rows)) throw new UsageError('Give --rows a number.');
  const folder = process.env.DIST ?? 'dist';
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no site in ${folder}. Run \`npm run build\` first.`);
  }
  const site = builtSite(folder, process.env.BASE_PATH || '/');
  const loads = site.pages.map((page) => firstLoad(page, site));
  const broken = breaches(loads);
  for (const line of tableOf(loads, Number(values.rows))) console.log(line);
  for (const line of broken) console.error(line);
  console.log(
    broken.length === 0
      ? `All ${loads.length} pages are within the limits.`
      : `${loads.length} pages, ${broken.length} over a limit or in want of a file.`,
  );
  return broken.length === 0 ? 0 : 1;
});
