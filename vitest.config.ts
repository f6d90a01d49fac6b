import preact from '@preact/preset-vite';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { compilePacks } from './commands/compile-packs.ts';
import { TestReporter } from './commands/test-reporter.ts';

/** A browser starts in four seconds; on a loaded machine it may need many more. */
const browserTimeout = 60_000;

const browserProject = (name: 'chromium' | 'firefox', groupOrder: number): TestProjectInlineConfiguration => ({
  extends: true,
  test: {
    name,
    include: ['tests/browser/**/*.test.ts'],
    environment: 'node',
    env: { POMOST_BROWSER: name },
    globalSetup: ['tests/browser/build-before-tests.ts'],
    fileParallelism: false,
    testTimeout: browserTimeout,
    hookTimeout: browserTimeout,
    retry: 0,
    sequence: { groupOrder },
  },
});

export default defineConfig({
  plugins: [preact(), compilePacks()],
  resolve: { alias: { react: 'preact/compat', 'react-dom': 'preact/compat' } },
  test: {
    reporters: ['default', new TestReporter()],
    server: { deps: { inline: ['zustand'] } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', '.output/**', '.wxt/**', 'tests/browser/**', 'tests/faults/**', 'tests/long/**'],
          environment: 'node',
          sequence: { groupOrder: 0 },
        },
      },
      browserProject('chromium', 1),
      browserProject('firefox', 2),
      {
        extends: true,
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 10 * 60_000,
          hookTimeout: 2 * browserTimeout,
          sequence: { groupOrder: 4 },
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          include: ['tests/long/**/*.test.ts'],
          environment: 'node',
          env: { POMOST_BROWSER: process.env['POMOST_BROWSER'] ?? 'chromium' },
          globalSetup: ['tests/browser/build-before-tests.ts'],
          fileParallelism: false,
          testTimeout: 30 * 60_000,
          hookTimeout: browserTimeout,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
