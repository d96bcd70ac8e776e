import { describe, expect, test } from 'vitest'
import { proxyFrom } from './proxy.ts'

const proxyOf = (env: Record<string, string>, url: string) => proxyFrom(env)(new URL(url))?.href

test('goes straight where no proxy is set', () => {
  expect(proxyOf({ HTTPS_PROXY: ' ' }, 'https://bot.example')).toBeUndefined()
})

test.each([
  ['HTTPS_PROXY', 'https://bot.example', 'http://bot.example'],
  ['https_proxy', 'https://bot.example', 'http://bot.example'],
  ['HTTP_PROXY', 'http://bot.example', 'https://bot.example'],
])('takes %s for %s, not for %s', (name, url, other) => {
  const env = { [name]: 'http://proxy.example:3128' }
  expect(proxyOf(env, url)).toBe('http://proxy.example:3128/')
  expect(proxyOf(env, other)).toBeUndefined()
})

test('takes ALL_PROXY where the one of the scheme is not set, and small letters before capital ones', () => {
  const env = { ALL_PROXY: 'http://all.example', http_proxy: 'http://a.example', HTTP_PROXY: 'b' }
  expect(proxyOf(env, 'https://bot.example')).toBe('http://all.example/')
  expect(proxyOf(env, 'http://bot.example')).toBe('http://a.example/')
})

test('reads an address without a scheme as that of an HTTP proxy', () => {
  expect(proxyOf({ HTTPS_PROXY: 'proxy.example:3128' }, 'https://bot.example')).toBe(
    'http://proxy.example:3128/',
  )
})

test.each([
  'http://localhost:3000',
  'http://bot.localhost',
  'http://127.0.0.1:3000',
  'http://127.8.0.1',
  'http://[::1]:3000',
])('goes straight to %s, which is this machine', (url) => {
  expect(proxyOf({ HTTP_PROXY: 'http://proxy.example' }, url)).toBeUndefined()
})

describe('NO_PROXY', () => {
  const goesStraight = (list: string, url: string) =>
    proxyOf({ ALL_PROXY: 'http://proxy.example', NO_PROXY: list }, url) === undefined

  test.each([
    ['*', 'https://bot.example'],
    ['bot.example', 'https://bot.example'],
    ['bot.example', 'https://api.bot.example'],
    ['.bot.example', 'https://api.bot.example'],
    ['*.bot.example', 'https://api.bot.example'],
    ['other.example, Bot.Example', 'https://bot.example'],
    ['other.example bot.example', 'https://bot.example'],
    ['bot.example:443', 'https://bot.example'],
    ['bot.example:8080', 'http://bot.example:8080'],
    ['10.0.0.7', 'http://10.0.0.7'],
    ['fd00::7', 'http://[fd00::7]:8080'],
    ['[fd00::7]:8080', 'http://[fd00::7]:8080'],
  ])('of %s excepts %s', (list, url) => {
    expect(goesStraight(list, url)).toBe(true)
  })

  test.each([
    ['bot.example', 'https://robot.example'],
    ['bot.example', 'https://bot.example.org'],
    ['bot.example:8080', 'https://bot.example'],
    ['fd00::8', 'http://[fd00::7]'],
    [',', 'https://bot.example'],
  ])('of %s does not except %s', (list, url) => {
    expect(goesStraight(list, url)).toBe(false)
  })
})

test.each([
  ['socks5://proxy.example', 'got socks5://proxy.example'],
  ['http://', 'got http://'],
  ['ftp://me:secret@proxy.example', 'got ftp://…@proxy.example'],
])('refuses %s, and shows no password', (value, message) => {
  expect(() => proxyFrom({ HTTPS_PROXY: value })).toThrow(
    expect.objectContaining({ code: 'user_mistake', message: expect.stringContaining(message) }),
  )
})
