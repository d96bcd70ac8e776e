import { randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { extname, join } from 'node:path'
import { Hono } from 'hono'
import { readBuilt } from './built.ts'
import { contentSecurityPolicy } from './trust.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}
/** Stands in the built page where each answer gets its own. */
const NONCE = '__NONCE__'

/** The built page. Its files are read once and served by exact name: no address is ever made into a path. */
export function createPages(folder: string): Hono {
  const index = readBuilt(folder, 'index.html').toString('utf8')
  const assets = new Map(
    readdirSync(join(folder, 'assets')).map((file) => [file, readBuilt(folder, 'assets', file)]),
  )
  const pages = new Hono()
  pages.get('/assets/:file', (c) => {
    const file = c.req.param('file')
    const body = assets.get(file)
    if (!body) return c.text('there is no such file', 404)
    c.header('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream')
    // Names bear a digest of their content.
    c.header('Cache-Control', 'public, max-age=31536000, immutable')
    return c.body(new Uint8Array(body))
  })
  pages.get('*', (c) => {
    const nonce = randomBytes(16).toString('base64')
    c.header('Content-Security-Policy', contentSecurityPolicy(nonce))
    c.header('Cache-Control', 'no-store')
    return c.html(index.replaceAll(NONCE, nonce))
  })
  return pages
}
