import { expect, it } from 'vitest'
import { hasCredentials, isWebAddress, shownUrl } from './web-address.ts'

it.each([
  ['http://localhost/chat', true],
  ['HTTPS://bot.example.com', true],
  ['http://[::1]:80/x', true],
  ['http://user:pw@host/x', true],
  ['http://127.0.0.1:99999/x', false],
  ['http://[::1/x', false],
  ['http://a b/x', false],
  ['http://', false],
  ['localhost:3000/chat', false],
  ['ftp://host/x', false],
])('that requests can go to %s is %s', (text, is) => {
  expect(isWebAddress(text)).toBe(is)
})

it.each([
  ['http://host/chat?key=abc', 'http://host/chat', false],
  ['http://host#abc', 'http://host', false],
  ['https://user:p@w@host:8080/chat?a=b@c', 'https://host:8080/chat', true],
  ['http://host/~user@home', 'http://host/~user@home', false],
  ['http://host?mail=a@b', 'http://host', false],
])('of %s a message names %s', (url, shown, credentials) => {
  expect([shownUrl(url), hasCredentials(url)]).toEqual([shown, credentials])
})
