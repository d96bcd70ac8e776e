import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore, PACKAGE_FOLDER, type Store } from '../../src/app.ts'
import { runPrinted } from '../../src/cli/run-printed.case.ts'
import { systemClock } from '../../src/core/clock.ts'
import { type ReviewServer, serveReview } from '../../src/review/server/index.ts'

let folder = ''
let db = ''
let store: Store
let server: ReviewServer
const bugs: unknown[] = []
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'offscript-served-'))
  db = join(folder, 'offscript.db')
  const { code } = await runPrinted(['demo', '--repeats', '1', '--quiet', '--db', db], {
    cwd: folder,
  })
  expect(code).toBe(0)
  store = openStore(db)
  server = await serveReview(
    { store, db, cwd: folder, env: {}, clock: systemClock },
    { port: 0, onBug: (thrown) => bugs.push(thrown) },
  )
})
afterAll(async () => {
  await server.close()
  store.close()
  rmSync(folder, { recursive: true, force: true })
  expect(bugs).toEqual([])
})

/** Exactly these bytes to the server, and all that it says. */
async function sent(text: string): Promise<string> {
  const { port } = new URL(server.url)
  const socket = connect(Number(port), '127.0.0.1')
  socket.write(text.replaceAll('HERE', `127.0.0.1:${port}`).replaceAll('\n', '\r\n'))
  let said = ''
  socket.on('data', (data) => {
    said += data.toString('utf8')
  })
  await once(socket, 'close')
  return said
}

const get = (path: string, headers = 'Host: HERE'): string =>
  `GET ${path} HTTP/1.1\n${headers}\nConnection: close\n\n`

describe('over a real connection, a request', () => {
  test.each([
    ['without a Host', 'GET /api/runs HTTP/1.1\nConnection: close\n\n', /^HTTP\/1.1 40[03]/u],
    ['of the first HTTP, without a Host', 'GET /api/runs HTTP/1.0\n\n', /^HTTP\/1.1 40[03]/u],
    ['for a foreign name', get('/api/runs', 'Host: evil.example'), /^HTTP\/1.1 403/u],
    ['with two Hosts', get('/api/runs', 'Host: HERE\nHost: evil.example'), /^HTTP\/1.1 40[03]/u],
    [
      'with a foreign address in its first line',
      get('http://evil.example/api/runs', 'Host: HERE'),
      /^HTTP\/1.1 (403|400)/u,
    ],
    ['of a hidden origin', get('/api/runs', 'Host: HERE\nOrigin: null'), /^HTTP\/1.1 403/u],
    [
      'of another port',
      get('/api/runs', 'Host: HERE\nOrigin: http://127.0.0.1:1'),
      /^HTTP\/1.1 403/u,
    ],
  ])('%s gets no answer', async (_what, text, status) => {
    const said = await sent(text)
    expect(said).toMatch(status)
    expect(said).not.toContain('onboarding')
  })

  test('of the page is answered', async () => {
    expect(await sent(get('/api/runs', 'Host: HERE\nOrigin: http://HERE'))).toContain('onboarding')
  })

  test.each([
    '/../../../../etc/passwd',
    '/assets/../../../../../etc/passwd',
    '/assets/..%2f..%2f..%2f..%2fetc%2fpasswd',
    '/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
    '/assets/%00',
    '//etc/passwd',
    '/assets/',
    '/package.json',
    '/offscript.db',
  ])('for %s is given the page or nothing, never a file', async (path) => {
    const said = await sent(get(path))
    expect(said).not.toMatch(/root:|"dependencies"|SQLite format/u)
    expect(/^HTTP\/1.1 (404|400)/u.test(said) || said.includes('id="root"')).toBe(true)
  })

  test.each(['OPTIONS', 'PUT', 'DELETE', 'TRACE'])('by %s changes nothing', async (method) => {
    const said = await sent(`${method} /api/label HTTP/1.1\nHost: HERE\nConnection: close\n\n`)
    expect(said).toMatch(/^HTTP\/1.1 4\d\d/u)
    expect(said.toLowerCase()).not.toContain('access-control-')
  })

  test('with a body that has no end in sight is cut off', async () => {
    const body = 'x'.repeat(300_000)
    const said = await sent(
      `POST /api/label HTTP/1.1\nHost: HERE\nContent-Type: application/json\nTransfer-Encoding: chunked\nConnection: close\n\n${body.length.toString(16)}\n${body}\n0\n\n`,
    )
    expect(said).toMatch(/^HTTP\/1.1 413/u)
  })
})

test('is only reached from this machine', () => {
  expect(new URL(server.url).hostname).toBe('127.0.0.1')
  expect(server.token).toBeUndefined()
})

test('labels are written and questions answered while a run is recorded by another process', async () => {
  const program = join(PACKAGE_FOLDER, 'dist', 'bundle', 'main.js')
  const words = ['run', '--target', 'onboarding', '--iteration', 'v2', '--repeats', '3', '--quiet']
  const places = ['--personas-dir', join(PACKAGE_FOLDER, 'personas')]
  const scenarios = ['--scenarios-dir', join(PACKAGE_FOLDER, 'scenarios')]
  const child = spawn(process.execPath, [program, ...words, ...places, ...scenarios, '--db', db], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (data: Buffer) => {
    said += data.toString('utf8')
  })
  const ended = once(child, 'close')
  const [run] = store.runs()
  const ids = [...store.summaries(run?.runId ?? '')].map(({ id }) => id).slice(0, 20)
  const asked = async (path: string, init?: RequestInit): Promise<void> => {
    const response = await fetch(new URL(path, server.url), init)
    expect([response.status, response.ok ? '' : await response.text()]).toEqual([200, ''])
    await response.arrayBuffer()
  }
  const tell = (name: string, given: object): Promise<void> =>
    asked(`/api/${name}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(given),
    })
  let written = 0
  while (child.exitCode === null) {
    const conversation = ids[written % ids.length]
    const one = { conversation, reviewer: 'ada' }
    await tell('label', { ...one, judgement: 'bot', note: String(written) })
    await tell('label', { ...one, judgement: 'unclear', note: String(written) })
    await tell('undoLabel', one)
    await asked('/api/runs')
    await asked(`/api/reviewed?run=${run?.runId}&reviewer=ada`)
    await asked('/api/queue?run=latest&order=sample')
    written += 1
  }
  const [code] = await ended
  expect([code, said]).toEqual([0, ''])
  expect(written).toBeGreaterThan(0)
  const entries = ids.reduce((sum, id) => sum + store.labelsOf(id).length, 0)
  expect(entries).toBe(written * 3)
  const held = store.runs().at(-1)
  expect(held?.status).toBe('finished')
  expect(store.finishedIds(held?.runId ?? '').size).toBe(held?.scheduled)
})
