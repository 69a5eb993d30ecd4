import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeHeaderFile } from '#exports/hosting/header-file.ts';
import { headerRules } from '#exports/hosting/header-rules.ts';
import { type Server, startServer } from '../site/start-server.ts';

const pages = ['', '404.html', 'declaration/', 'embed/c1-2/'];

describe.each(['/', '/some/path/'])('a site served under %s', (base) => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  let server: Server;
  beforeAll(async () => {
    for (const page of pages) {
      const file = join(folder, page.endsWith('.html') ? page : `${page}index.html`);
      mkdirSync(join(file, '..'), { recursive: true });
      writeFileSync(file, `<p>${page}</p>`);
    }
    writeFileSync(join(folder, 'declaration.json'), '{}');
    writeFileSync(join(folder, '_headers'), writeHeaderFile(headerRules(base, pages)));
    const { PATH, HOME } = process.env;
    server = await startServer('node', ['scripts/serve.ts'], {
      PATH,
      HOME,
      BASE_PATH: base,
      DIST: folder,
      PORT: '0',
    });
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  /** What is answered to a path as it is written here: a client of more comfort would tidy it. */
  const answerTo = (address: string, root = base) =>
    new Promise<{ status: number | undefined; policy: unknown; location: string | undefined }>(
      (resolve, reject) => {
        get(server.address, { path: root + address }, (response) => {
          const { statusCode: status, headers } = response.resume();
          resolve({ status, policy: headers['content-security-policy'], location: headers.location });
        }).on('error', reject);
      },
    );

  test.each([
    '',
    'index.html',
    'declaration/',
    'declaration/?a=b',
    'decl%61ration/',
    'embed/../declaration/',
    './/declaration/',
  ])('has its policy on the page /%s, however it is written', async (address) => {
    const { status, policy } = await answerTo(address);
    expect(status).toBe(200);
    expect(policy).toContain("frame-ancestors 'none'");
  });

  test('leads from a folder without its slash to the page', async () => {
    const expected = { status: 308, location: `${base}declaration/?a=b` };
    expect(await answerTo('declaration?a=b')).toMatchObject(expected);
    expect(await answerTo('decl%61ration?a=b')).toMatchObject(expected);
  });

  test.each(['404', 'index', 'declaration/index', 'declaration.json/', 'nothing/', 'embed/'])(
    'has nothing at /%s but the page that says so',
    async (address) => {
      const { status, policy } = await answerTo(address);
      expect(status).toBe(404);
      expect(policy).toContain("frame-ancestors 'none'");
    },
  );

  test.runIf(base !== '/')('leads from its own path without the slash to its home page', async () => {
    expect(await answerTo('', base.slice(0, -1))).toMatchObject({ status: 308, location: base });
  });

  test('says that a path is none if it cannot be read', async () => {
    expect(await answerTo('%')).toMatchObject({ status: 400 });
  });

  test('gives a file with what programs need', async () => {
    expect(await answerTo('declaration.json')).toMatchObject({ status: 200, policy: undefined });
  });
});
