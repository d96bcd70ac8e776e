import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore, type ReviewContext } from '../../app.ts'
import { systemClock } from '../../core/clock.ts'
import { createPages } from './pages.ts'
import { createReader } from './reader.ts'
import { createSite } from './site.ts'
import { COMMON_HEADERS, type Trust } from './trust.ts'

const HERE = '127.0.0.1:4177'
const SECRET = 'root:x:0:0'

let folder = ''
let context: ReviewContext
const bugs: unknown[] = []
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'offscript-trust-'))
  mkdirSync(join(folder, 'ui', 'assets'), { recursive: true })
  writeFileSync(join(folder, 'ui', 'index.html'), '<!doctype html><p nonce="__NONCE__">The page')
  writeFileSync(join(folder, 'ui', 'assets', 'page-1.js'), 'run()')
  writeFileSync(join(folder, 'secret.txt'), SECRET)
  const store = openStore(':memory:')
  context = { store, db: ':memory:', cwd: folder, env: {}, clock: systemClock }
})
afterAll(() => {
  context.store.close()
  rmSync(folder, { recursive: true, force: true })
  expect(bugs).toEqual([])
})

function siteFor(trust: Trust = { host: '127.0.0.1' }): Hono {
  return createSite({
    context,
    reader: createReader(context, new URL('file:///no-thread-is-needed')),
    trust,
    pages: createPages(join(folder, 'ui')),
    onBug: (thrown) => bugs.push(thrown),
  })
}

async function asked(
  path: string,
  headers: Record<string, string> = {},
  init: RequestInit = {},
  trust?: Trust,
): Promise<Response> {
  const site = siteFor(trust)
  return site.request(path, { ...init, headers: { host: HERE, ...headers } })
}

const JSON_TYPE = { 'content-type': 'application/json' }
const label = (given: object = {}) =>
  JSON.stringify({ conversation: 'r-1', reviewer: 'ada', judgement: 'bot', ...given })

describe('on this machine alone, a request', () => {
  it.each<[string, Record<string, string>]>([
    ['of a browser without an Origin', {}],
    ['of the page itself', { origin: `http://${HERE}`, 'sec-fetch-site': 'same-origin' }],
    ['typed into the address bar', { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' }],
    ['to localhost', { host: 'localhost:4177', origin: 'http://localhost:4177' }],
    ['to LOCALHOST', { host: 'LOCALHOST:4177', origin: 'http://localhost:4177' }],
    ['to [::1]', { host: '[::1]:4177', origin: 'http://[::1]:4177' }],
    [
      'through a tunnel of another port',
      { host: 'localhost:8080', origin: 'http://localhost:8080' },
    ],
  ])('%s is answered', async (_what, headers) => {
    expect((await asked('/api/runs', headers)).status).toBe(200)
  })

  it.each<[string, Record<string, string>]>([
    ['for a foreign name that was bound to us', { host: 'evil.example:4177' }],
    ['for a foreign name that begins like us', { host: '127.0.0.1.evil.example' }],
    ['for a foreign name that ends like us', { host: 'evil-127.0.0.1:4177' }],
    ['for another address', { host: '192.168.0.7:4177' }],
    ['for an IPv6 address that is not ours', { host: '[fe80::1]:4177' }],
    ['for a name with a user before it', { host: 'evil.example@127.0.0.1:4177' }],
    ['for no name', { host: '' }],
    ['of a foreign origin', { origin: 'http://evil.example' }],
    ['of an origin that is hidden', { origin: 'null' }],
    ['of an origin on another port', { origin: 'http://127.0.0.1:9999' }],
    ['of an origin over another protocol', { origin: `https://${HERE}` }],
    ['of localhost to the address', { origin: 'http://localhost:4177' }],
    ['that the browser calls cross-site', { 'sec-fetch-site': 'cross-site' }],
    ['that the browser calls same-site', { 'sec-fetch-site': 'same-site' }],
    [
      'that is a navigation from another site',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' },
    ],
  ])('%s gets no answer and does nothing', async (_what, headers) => {
    expect((await asked('/api/runs', headers)).status).toBe(403)
    const post = await asked(
      '/api/label',
      { ...JSON_TYPE, ...headers },
      { method: 'POST', body: label() },
    )
    expect(post.status).toBe(403)
  })

  it('that follows a link from another site opens the page, which holds nothing', async () => {
    const from = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }
    expect((await asked('/', from)).status).toBe(200)
    expect((await asked('/', { ...from, 'sec-fetch-mode': 'no-cors' })).status).toBe(403)
    expect((await asked('/', from, { method: 'POST' })).status).toBe(403)
  })
})

describe('with a token, a question', () => {
  const trust: Trust = { host: '0.0.0.0', token: 'abc-DEF_123' }

  it.each<[string, Record<string, string>, number]>([
    ['with it', { authorization: 'Bearer abc-DEF_123' }, 200],
    ['without it', {}, 401],
    ['with another', { authorization: 'Bearer abc-DEF_124' }, 401],
    ['with its beginning', { authorization: 'Bearer abc' }, 401],
    ['with more', { authorization: 'Bearer abc-DEF_1234' }, 401],
    ['in another way', { authorization: 'Basic abc-DEF_123' }, 401],
    ['with nothing', { authorization: 'Bearer ' }, 401],
    [
      'with it, for an address of the machine',
      { host: '192.168.0.7:4177', authorization: 'Bearer abc-DEF_123' },
      200,
    ],
    [
      'with it, for a foreign name',
      { host: 'evil.example', authorization: 'Bearer abc-DEF_123' },
      403,
    ],
    [
      'with it, of a foreign origin',
      { origin: 'http://evil.example', authorization: 'Bearer abc-DEF_123' },
      403,
    ],
  ])('%s', async (_what, headers, status) => {
    expect((await asked('/api/runs', headers, {}, trust)).status).toBe(status)
  })

  it('in the address is not taken', async () => {
    expect((await asked('/api/runs?token=abc-DEF_123', {}, {}, trust)).status).toBe(401)
  })

  it('is needed for deeds too, and not for the page, which holds nothing', async () => {
    const post = { method: 'POST', body: label() }
    expect((await asked('/api/label', JSON_TYPE, post, trust)).status).toBe(401)
    expect((await asked('/queue', {}, {}, trust)).status).toBe(200)
  })
})

describe('an answer', () => {
  it.each(['/', '/api/runs', '/api/none', '/assets/page-1.js', '/assets/none.js'])(
    '%s bears what keeps it from being framed, sniffed or read elsewhere',
    async (path) => {
      const { headers } = await asked(path)
      for (const [name, value] of Object.entries(COMMON_HEADERS))
        expect(headers.get(name)).toBe(value)
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      expect(headers.get('access-control-allow-origin')).toBeNull()
    },
  )

  it('that is the page lets its own scripts run, with a nonce that is new each time', async () => {
    const [one, two] = [await asked('/'), await asked('/')]
    const policy = one.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("script-src 'self'")
    expect(policy).not.toMatch(/script-src[^;]*(unsafe|http|\*)/u)
    const nonce = /'nonce-([^']+)'/u.exec(policy)?.[1] ?? 'none'
    expect(await one.text()).toContain(nonce)
    expect(two.headers.get('content-security-policy')).not.toContain(nonce)
  })

  it('that says what went wrong is JSON, whatever was asked', async () => {
    const bad = '<script>alert(1)</script>'
    for (const path of [
      `/api/${bad}`,
      `/api/conversation?id=${encodeURIComponent(bad)}`,
      `/api/queue?order=${encodeURIComponent(bad)}`,
    ]) {
      const response = await asked(path)
      expect([400, 404]).toContain(response.status)
      expect(response.headers.get('content-type')).toContain('application/json')
    }
    const host = await asked('/', { host: bad })
    expect(host.headers.get('content-type')).toContain('application/json')
  })
})

describe('a path', () => {
  it.each([
    '/assets/../../secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/assets/%2e%2e/%2e%2e/secret.txt',
    '/assets/%2e%2e%2fsecret.txt',
    '/assets/..%5csecret.txt',
    '/assets/page-1.js%00.txt',
    '/assets/%00',
    '/assets/',
    '/assets',
    '/assets//etc/passwd',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '//etc/passwd',
    '/etc/passwd',
    '/secret.txt',
    '/assets/%ff%fe',
    '/assets/__proto__',
    '/.git/config',
  ])('%s is no way to a file or a folder', async (path) => {
    const response = await siteFor().fetch(
      new Request(`http://${HERE}${path}`, { headers: { host: HERE } }),
    )
    const text = await response.text()
    expect(text).not.toContain(SECRET)
    expect(text).not.toContain('page-1.js')
    expect(response.status === 404 || text.includes('The page')).toBe(true)
  })
})

describe('an id', () => {
  it.each([
    ['with slashes', '../../etc/passwd'],
    ['with quotes', `"'\``],
    ['with SQL', "x' OR '1'='1'; DROP TABLE labels; --"],
    ['with a NUL', 'r\u0000x'],
    ['of nothing', ''],
    ['of 10 kB', 'x'.repeat(10_000)],
  ])('%s is a mistake that is told, for questions and deeds', async (_what, id) => {
    const query = encodeURIComponent(id)
    const label10k = label({ conversation: id })
    const answers = [
      await asked(`/api/conversation?id=${query}`),
      await asked(`/api/reviewed?run=${query}`),
      await asked('/api/label', JSON_TYPE, { method: 'POST', body: label10k }),
      await asked('/api/undoLabel', JSON_TYPE, { method: 'POST', body: label10k }),
    ]
    for (const answer of answers) {
      expect(answer.status).toBe(400)
      const { error } = (await answer.json()) as { error: string }
      expect(error.length).toBeLessThan(1_000)
    }
  })
})

describe('a deed', () => {
  it.each<[string, Record<string, string>, string, number]>([
    ['as a form could send it, unasked', { 'content-type': 'text/plain' }, label(), 400],
    ['as a form', { 'content-type': 'application/x-www-form-urlencoded' }, 'judgement=bot', 400],
    ['of no kind', {}, label(), 400],
    ['that is no JSON', JSON_TYPE, '{"conversation":', 400],
    ['of another shape', JSON_TYPE, '[]', 400],
    ['with no name of a reviewer', JSON_TYPE, label({ reviewer: '  ' }), 400],
    ['with an unknown judgement', JSON_TYPE, label({ judgement: 'guilty' }), 400],
    ['with a note that is too long', JSON_TYPE, label({ note: 'x'.repeat(10_001) }), 400],
    ['that is too large', JSON_TYPE, label({ note: 'x'.repeat(300_000) }), 413],
  ])('%s is refused', async (_what, headers, body, status) => {
    const response = await asked('/api/label', headers, { method: 'POST', body })
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toContain('application/json')
  })

  it.each(['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('is not done by %s', async (method) => {
    const response = await asked('/api/label', {}, { method })
    expect(response.status).toBe(404)
    expect(response.headers.get('access-control-allow-methods')).toBeNull()
  })
})

describe('a question', () => {
  it('may be asked with keys that nobody knows', async () => {
    expect((await asked('/api/runs?utm=1&__proto__=x&constructor=y')).status).toBe(200)
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('is not answered by %s', async (method) => {
    expect((await asked('/api/runs', {}, { method })).status).toBe(404)
  })

  it('by HEAD has no body', async () => {
    const response = await asked('/api/runs', {}, { method: 'HEAD' })
    expect([response.status, await response.text()]).toEqual([200, ''])
  })

  it('with one value given twice is a mistake that is told', async () => {
    expect((await asked('/api/conversation?id=a&id=b')).status).toBe(400)
  })
})
