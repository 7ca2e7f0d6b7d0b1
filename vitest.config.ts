import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // The command line is run as a process of its own, which takes its time on a busy machine.
          testTimeout: 30_000,
          include: ['tests/{engine,packs,docs,rules,storage,editors,review,ui,cli}/**/*.test.ts', 'tests/*.test.ts'],
          globalSetup: ['tests/packs-built.ts'],
        },
      },
      {
        test: {
          name: 'e2e',
          // One after the other: they share the machine, the build and the browsers.
          sequence: { groupOrder: 1 },
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/built.ts'],
          testTimeout: 60_000,
          expect: { poll: { timeout: 5_000 } },
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
      ...(['contract', 'contract-firefox'] as const).map((name) => ({
        test: {
          name,
          include:
            name === 'contract'
              ? ['tests/contract/{chromium,firefox-smoke}.test.ts']
              : ['tests/contract/firefox.test.ts'],
          globalSetup: ['tests/contract/built.ts'],
          sequence: { groupOrder: name === 'contract' ? 2 : 3 },
          testTimeout: 30_000,
          expect: { poll: { timeout: 4_000, interval: 30 } },
          hookTimeout: 90_000,
          fileParallelism: false,
        },
      })),
    ],
  },
});
