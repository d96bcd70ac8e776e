import { defineConfig } from 'vitest/config'
import { CHROMIUM } from './test/browser/browser.ts'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // Without a browser they cannot run: test/browser-installed.test.ts says so, and fails a build.
    exclude: CHROMIUM === undefined ? ['test/browser/**'] : [],
    reporters: ['default', './test/summary-reporter.ts'],
    // No test is about time: this only ends one that hangs, on a machine however busy.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
