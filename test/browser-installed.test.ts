import { expect, test } from 'vitest'
import { CHROMIUM } from './browser/browser.ts'

test('the browser tests have a browser; without one they do not run, which no build may pass over', ({
  skip,
}) => {
  if (CHROMIUM === undefined && process.env['CI'] === undefined)
    skip('THE BROWSER TESTS DID NOT RUN: there is no Chromium (apt-get install chromium)')
  expect(CHROMIUM).toBeDefined()
})
