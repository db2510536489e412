import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            '{lib,rules,components,cli,bench}/**/*.test.{ts,tsx}',
            'tests/{properties,mutation,posts,regex,worst}/**/*.test.ts',
          ],
          environment: 'node',
          // A slow machine takes ten times as long.
          testTimeout: 30_000,
        },
      },
      { test: { name: 'architecture', include: ['tests/architecture/**/*.test.ts'], environment: 'node' } },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          globalSetup: ['tests/support/global-setup.ts'],
        },
      },
    ],
  },
});
