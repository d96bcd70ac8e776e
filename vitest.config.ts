import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    reporters: ['default', './test/summary-reporter.ts'],
    // No test is about time: this only ends one that hangs, on a machine however busy.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
