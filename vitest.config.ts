import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{engine,packs,docs,rules,storage,editors,ui,cli}/**/*.test.ts', 'tests/*.test.ts'],
          globalSetup: ['tests/packs-built.ts'],
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/built.ts'],
          testTimeout: 60_000,
          expect: { poll: { timeout: 5_000 } },
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
