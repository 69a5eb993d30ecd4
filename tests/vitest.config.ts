import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Building and driving a browser are not timed here; these only end what hangs.
    testTimeout: 60_000,
    hookTimeout: 240_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'code',
          include: ['tests/{unit,rules,commands,architecture}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/{build,browser}/**/*.test.ts'],
          globalSetup: ['tests/site/setup.ts'],
          // One browser at a time is as much as two cores serve well.
          fileParallelism: false,
        },
      },
    ],
  },
});
