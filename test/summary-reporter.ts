import { writeFileSync } from 'node:fs'
import type { Reporter, TestModule } from 'vitest/node'
import { CHROMIUM } from './browser/browser.ts'

/** Ends the output with one plain line, `N passed, N failed`, that any CI can read. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    let passed = 0
    let failed = 0
    let skipped = 0
    for (const module of modules) {
      if (module.errors().length > 0) failed += 1
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state === 'passed') passed += 1
        else if (state === 'failed') failed += 1
        else skipped += 1
      }
    }
    const tail = skipped > 0 ? `, ${skipped} skipped` : ''
    const line = `${passed} passed, ${failed} failed${tail}\n`
    if (CHROMIUM === undefined)
      process.stdout.write(
        '\nTHE BROWSER TESTS DID NOT RUN: there is no Chromium (apt-get install chromium)\n',
      )
    process.stdout.write(`\n${line}`)
    writeFileSync('node_modules/.offscript-tests', line)
  }
}
