/** A site that the tests build. */
export interface Site {
  readonly name: 'real' | 'fictional';
  readonly content: string;
  /** The folder it is built into. */
  readonly dist: string;
  /** The path it is served under, with slashes at both ends. */
  readonly base: string;
  /** Whether it is built with what a browser prints. */
  readonly isPrinted: boolean;
}

/** This site at the root of its server, and a fictional agreement under a path: no code knows which it shows, or where. */
export const sites: readonly [Site, Site] = [
  { name: 'real', content: 'content', dist: '.test/real', base: '/', isPrinted: false },
  {
    name: 'fictional',
    content: 'tests/fixtures/agreement',
    dist: '.test/fictional',
    base: '/some/path/',
    isPrinted: true,
  },
];

const host = 'https://example.org';

/** The whole address that a site is built for, with a slash at the end. */
export function rootOf({ base }: Pick<Site, 'base'>): string {
  return host + base;
}

/** The environment that makes the project's commands work on a site, without what the test runner adds for itself. */
export function environmentOf({ content, dist, base, isPrinted }: Site): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR, CHROMIUM_PATH } = process.env;
  return {
    PATH,
    HOME,
    TMPDIR,
    CHROMIUM_PATH,
    CONTENT_DIR: content,
    BASE_PATH: base,
    SITE_URL: host,
    DIST: dist,
    ...(isPrinted ? { DOWNLOADS: '1' } : {}),
    PORT: '0',
    NO_COLOR: '1',
  };
}
