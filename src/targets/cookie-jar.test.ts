import { expect, test } from 'vitest'
import { createCookieJar } from './cookie-jar.ts'

const now = Date.UTC(2026, 0, 1)
const jar = () => createCookieJar({ now: () => now })
const url = 'http://bot.test/chat'

test('sends what was set, the newest value of each name', () => {
  const cookies = jar()
  cookies.keep(url, ['a=1; Path=/', 'b=x=y; Secure'])
  cookies.keep(url, 'a=2')
  expect(cookies.header(`${url}/more?x=1`)).toBe('a=2; b=x=y')
})

test('keeps origins apart', () => {
  const cookies = jar()
  cookies.keep('http://a.test/', 'a=1')
  expect(cookies.header('http://b.test/')).toBeUndefined()
  expect(cookies.header('http://a.test:81/')).toBeUndefined()
})

test.each([
  ['a=1; Max-Age=0', undefined],
  ['a=1; max-age=60', 'a=1'],
  ['a=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT', undefined],
  ['a=1; Expires=Fri, 01 Jan 2027 00:00:00 GMT', 'a=1'],
  ['nonsense', undefined],
  ['=1', undefined],
])('reads %j', (line, header) => {
  const cookies = jar()
  cookies.keep(url, line)
  expect(cookies.header(url)).toBe(header)
})
