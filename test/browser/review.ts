import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { inject } from 'vitest'
import { openStore, type Store } from '../../src/app.ts'
import { systemClock } from '../../src/core/clock.ts'
import { type ReviewServer, serveReview } from '../../src/review/server/index.ts'
import { openBrowser, watchPage } from './browser.ts'

/** A store with the four iterations of the onboarding bot, the page over it and a browser; gone when the test leaves its block. */
export interface Reviewed extends AsyncDisposable {
  readonly folder: string
  readonly store: Store
  readonly server: ReviewServer
  readonly browser: Browser
  /** Opens an address of the page. `seen` holds what went wrong in it unseen. */
  visit(path: string, options?: BrowserContextOptions): Promise<{ page: Page; seen: string[] }>
}

/** A copy of the demo that all browser tests begin with. */
export function reviewDemo(): Promise<Reviewed> {
  const folder = mkdtempSync(join(tmpdir(), 'offscript-review-'))
  const db = join(folder, 'offscript.db')
  copyFileSync(inject('demo'), db)
  return reviewOf(folder, db)
}

/** The page over a store that is there, in a folder that goes with it. */
export async function reviewOf(folder: string, db: string): Promise<Reviewed> {
  const store = openStore(db)
  const bugs: unknown[] = []
  const server = await serveReview(
    { store, db, cwd: folder, env: process.env, clock: systemClock },
    { port: 0, onBug: (thrown) => bugs.push(thrown) },
  )
  const browser = await openBrowser()
  return {
    folder,
    store,
    server,
    browser,
    async visit(path, options = {}) {
      const context = await browser.newContext(options)
      const page = await context.newPage()
      const seen = watchPage(page)
      await page.goto(new URL(path, server.url).href)
      return { page, seen }
    },
    async [Symbol.asyncDispose]() {
      await browser.close()
      await server.close()
      store.close()
      rmSync(folder, { recursive: true, force: true })
      if (bugs.length > 0) throw bugs[0]
    },
  }
}
