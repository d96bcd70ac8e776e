import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, onTestFinished, test } from 'vitest'
import { systemClock } from '../core/clock.ts'
import { HttpTarget } from '../core/settings.ts'
import { createTarget } from './create-target.ts'
import { serve } from './fixtures/serve.ts'

const signal = new AbortController().signal

/** What the target makes of one answer of these bytes. */
async function heard(
  body: Uint8Array | string,
  headers: Record<string, string> = {},
  { status = 200, ...spec }: Record<string, unknown> = {},
) {
  const { url } = await serve((_, response) => {
    response.writeHead(Number(status), { 'content-type': 'application/json', ...headers })
    response.end(body)
  })
  const settings = HttpTarget.parse({ kind: 'http', url: `${url}/chat`, ...spec })
  const target = await createTarget('shop', settings, { clock: systemClock, baseDir: '/' })
  onTestFinished(async () => target.close?.())
  const session = await target.open({ conversationId: 'c', variables: {}, signal })
  const message = { text: 'a', quickReply: { label: 'a', value: 'a' } }
  return { url, sent: session.send(message, { signal }) }
}

const ANSWER = JSON.stringify({ text: 'héllo' })

describe('a redirect is not followed, and told with where it leads', () => {
  test.each([
    ['https://shop.example/chat?token=secret', 'https://shop.example/chat'],
    ['/v2/chat', '/v2/chat'],
  ])('to %s', async (location, told) => {
    const { url, sent } = await heard('moved', { location }, { status: 302 })
    const to = told.startsWith('/') ? url + told : told
    await expect(sent).rejects.toMatchObject({
      kind: 'http_status',
      message: `POST ${url}/chat answered 302: a redirect to ${to}, which is not followed; give that as the url where it is the bot's`,
    })
  })

  test('and one that leads nowhere is told with what it holds', async () => {
    const { sent } = await heard('moved', {}, { status: 301 })
    await expect(sent).rejects.toThrow('answered 301: moved')
  })
})

describe('an answer is read', () => {
  test.each([
    ['behind a byte order mark', `\ufeff${ANSWER}`, {}],
    ['compressed by gzip', gzipSync(ANSWER), { 'content-encoding': 'gzip' }],
    ['compressed by deflate', deflateSync(ANSWER), { 'content-encoding': 'deflate' }],
    ['compressed by brotli', brotliCompressSync(ANSWER), { 'content-encoding': 'BR' }],
    ['said to be as it is', ANSWER, { 'content-encoding': 'identity' }],
  ])('%s', async (_, body, headers) => {
    const { sent } = await heard(body, headers)
    expect((await sent)[0]?.text).toBe('héllo')
  })
})

describe('an answer is refused with the reason', () => {
  test('that is compressed in a way that nobody asked for and that is not known', async () => {
    const { sent } = await heard(ANSWER, { 'content-encoding': 'zstd-x' })
    await expect(sent).rejects.toMatchObject({
      kind: 'bad_response',
      message: 'the answer is encoded as zstd-x, though it was asked for as it is',
    })
  })

  test('that is said to be compressed and is not', async () => {
    const { sent } = await heard(ANSWER, { 'content-encoding': 'gzip' })
    await expect(sent).rejects.toMatchObject({
      kind: 'bad_response',
      message: expect.stringMatching(
        /^the answer is said to be gzip, but cannot be read as such: /,
      ),
    })
  })

  test('that is longer than it may be only when it is unpacked', async () => {
    const bomb = gzipSync(JSON.stringify({ text: 'a'.repeat(100_000) }))
    const { sent } = await heard(bomb, { 'content-encoding': 'gzip' }, { maxBytes: 2_000 })
    await expect(sent).rejects.toMatchObject({
      kind: 'too_large',
      message: 'the answer is longer than 2000 bytes',
    })
  })
})

test('what a template writes of a value that is no text is JSON, not [object Object]', async () => {
  const seen: string[] = []
  const { url } = await serve(({ body }, response) => {
    seen.push(body)
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(ANSWER)
  })
  const settings = HttpTarget.parse({ kind: 'http', url, body: { said: 'so far: {{ history }}' } })
  const target = await createTarget('shop', settings, { clock: systemClock, baseDir: '/' })
  onTestFinished(async () => target.close?.())
  const session = await target.open({ conversationId: 'c', variables: {}, signal })
  await session.send({ text: 'a' }, { signal })
  await session.send({ text: 'b' }, { signal })
  const said = (at: number): string => JSON.parse(seen[at] ?? '').said
  expect(said(1)).toContain('so far: [{"role":"user","text":"a"}')
})
