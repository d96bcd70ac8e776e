import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { BROWSERS } from '../../scripts/browsers.mjs'

/** The browser's program, where one is installed. */
export const CHROMIUM = BROWSERS.find((place) => existsSync(place))

/** A real browser without a window. Throws where none is installed. */
export async function openBrowser(): Promise<Browser> {
  if (CHROMIUM === undefined) throw new Error('no Chromium is installed: apt-get install chromium')
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** What went wrong in a page without anybody seeing: errors, refused loads, requests that leave the machine. */
export function watchPage(page: Page): string[] {
  const seen: string[] = []
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      seen.push(`${message.type()}: ${message.text()}`)
  })
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url())
    const isHere = hostname === '127.0.0.1' || protocol === 'data:' || protocol === 'file:'
    if (!isHere) seen.push(`left the machine: ${request.url()}`)
  })
  return seen
}
