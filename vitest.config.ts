import { defineConfig } from 'vitest/config';

// The server runs in UTC; whoever needs Beijing says so (lesson 5).
process.env.TZ = 'UTC';

const sources = [
  'packages/**',
  'apps/{cli,desk,console}/**',
  'adapters/**',
  'sandbox/**',
  'contracts/**',
  'scripts/**',
  'bench/**',
  'tests/**',
];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles: ['tests/chance.ts'],
          include: sources.map((folder) => `${folder}/*.test.ts`),
          exclude: ['**/node_modules/**', '**/*.integration.test.ts', 'tests/browser/**'],
          testTimeout: 120_000, // some start processes, on a machine that may be busy
          isolate: false, // measured: half the CPU time; pure tests leave nothing behind for the next file
        },
      },
      {
        test: {
          name: 'integration',
          setupFiles: ['tests/chance.ts'],
          include: sources.map((folder) => `${folder}/*.integration.test.ts`),
          exclude: ['**/node_modules/**'],
          globalSetup: ['packages/platform/src/testing/global-setup.ts'],
          isolate: false, // measured: 175 s instead of 300; each file has a database of its own, and modules keep nothing between them
          maxWorkers: 2,
          // Far beyond what any needs: what it ends is a hang, not a slow machine.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
