import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { reportToPage } from '#checks/reporters/page.ts';
import { reportToTerminal } from '#checks/reporters/terminal.ts';
import { checkCorpus, hasErrors } from '#checks/run.ts';
import { contentFolder } from '#corpus/content-folder.ts';
import { loadCorpus } from '#corpus/load.ts';

/**
 * Stands before the site: a build with an error in the content does not begin, and while the site is being written
 * every page shows the errors until they are mended.
 */
export function contentGate(): AstroIntegration {
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command !== 'build' && command !== 'dev') return;
        if (command === 'dev') forgetContent(config.root);
        const corpus = loadCorpus(contentFolder());
        const findings = checkCorpus(corpus);
        if (findings.length > 0) console.error(reportToTerminal(findings));
        // Astro cannot even start over a file that cannot be read; over any other error it can, and shows it on the page.
        const isFatal = command === 'build' ? hasErrors(findings) : corpus.problems.length > 0;
        // Leaving here, not throwing: an editor needs the findings, not Astro's stack trace.
        if (isFatal) process.exit(1);
      },
      'astro:server:setup': ({ server }) => guardPages(server),
    },
  };
}

/**
 * Removes what Astro kept of the content when it last ran: it tells files by their words alone, and would look for those of
 * one content folder in another. For a build `--force` does the same.
 */
function forgetContent(root: URL): void {
  rmSync(new URL('.astro/data-store.json', root), { force: true });
}

type ServerSetup = NonNullable<AstroIntegration['hooks']['astro:server:setup']>;

function guardPages(server: Parameters<ServerSetup>[0]['server']): void {
  const folder = resolve(contentFolder());
  server.watcher.add(folder);
  server.watcher.on('all', (_event, path) => {
    if (resolve(path).startsWith(folder)) server.ws.send({ type: 'full-reload' });
  });
  server.middlewares.use((request, response, next) => {
    if (!request.headers.accept?.includes('text/html')) return next();
    const findings = checkCorpus(loadCorpus(contentFolder()));
    if (!hasErrors(findings)) return next();
    response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
    response.end(reportToPage(findings, server.config.base));
  });
}
