import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { contentFolder } from '#corpus/content-folder.ts';
import type { CheckedCorpus } from '#corpus/corpus.ts';
import { loadCorpus } from '#corpus/load.ts';
import { printedBook } from '#exports/book/printed-book.ts';
import { downloads, isPrinting, printedHandout } from '#exports/downloads.ts';
import { builtPages } from '#integrations/built-pages.ts';
import { handoutAddress } from '#model/address.ts';
import { withBase } from '#model/with-base.ts';

/** Prints the handouts and the whole site as PDFs into the built site, where the build is asked to. */
export function printDownloads(): AstroIntegration {
  let base = '/';
  let root = '';
  return {
    name: 'print-downloads',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = withBase(config.base, '');
        root = new URL(base, config.site).href;
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!isPrinting()) return;
        const folder = fileURLToPath(dir);
        const corpus = loadCorpus(contentFolder()) as CheckedCorpus;
        const book = printedBook({ corpus, root, pages: builtPages(folder) });
        const jobs = [
          ...[...corpus.components.keys()].map((id) => ({
            page: handoutAddress(id),
            document: undefined,
            file: printedHandout(id),
          })),
          { page: 'downloads/explainer.xhtml', document: book, file: downloads.pdf },
        ];
        await withServer(folder, base, async (address) => {
          // Only a build that prints needs a browser.
          const { launchChromium } = await import('#integrations/chromium.ts');
          const { printPdf } = await import('#integrations/print-pdf.ts');
          const browser = await launchChromium();
          try {
            for (const { page, document, file } of jobs) {
              const pdf = await printPdf(browser, address + page, document);
              mkdirSync(dirname(join(folder, file)), { recursive: true });
              writeFileSync(join(folder, file), pdf);
            }
          } finally {
            await browser.close();
          }
        });
        logger.info(`${jobs.length} files printed.`);
      },
    },
  };
}

/**
 * Serves a built site on a free port of the loopback interface for as long as something is done with it.
 *
 * @param base the path that it was built for, with slashes at both ends
 */
async function withServer(
  folder: string,
  base: string,
  use: (address: string) => Promise<void>,
): Promise<void> {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    request.url = request.url?.replace(base, '/');
    files(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
