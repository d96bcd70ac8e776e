import { defineConfig } from 'vitest/config'
import { CHROMIUM } from './test/browser/browser.ts'

// No test is about time: this only ends one that hangs, on a machine however busy.
const PATIENT = { testTimeout: 300_000, hookTimeout: 300_000 }
const rooms = {
  test: {
    ...PATIENT,
    name: 'rooms',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['test/browser/**'],
    setupFiles: ['src/store/keep-statements.case.ts'],
  },
}
const browser = {
  test: {
    ...PATIENT,
    name: 'browser',
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/browser/demo-store.ts'],
  },
}

export default defineConfig({
  test: {
    reporters: ['default', './test/summary-reporter.ts'],
    // Without a browser its tests cannot run: test/browser-installed.test.ts says so, and fails a build.
    projects: CHROMIUM === undefined ? [rooms] : [rooms, browser],
  },
})
