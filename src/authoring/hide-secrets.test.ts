import { expect, it } from 'vitest'
import { hiderOf } from './hide-secrets.ts'

const settings = { url: 'http://bot?key=${env:KEY}', headers: { a: ['Bearer ${env:TOKEN}'] } }
const env = { KEY: 'a/b "c"', TOKEN: 'tok-123456', OTHER: 'plain', PATH: 'never' }
const hide = hiderOf(settings, env)

it.each([
  ['as it is', 'got a/b "c" twice: a/b "c"', 'got ${env:KEY} twice: ${env:KEY}'],
  ['as a URL spells it', '/?key=a%2Fb%20%22c%22&x', '/?key=${env:KEY}&x'],
  ['as JSON spells it', '{"key":"a/b \\"c\\""}', '{"key":"${env:KEY}"}'],
  ['in the depth of the settings', 'Bearer tok-123456', 'Bearer ${env:TOKEN}'],
  ['cut short by an excerpt', 'wrong token tok-123…', 'wrong token ${env:TOKEN}…'],
  ['cut short at the end', 'wrong token tok-1', 'wrong token ${env:TOKEN}'],
])('a secret is hidden %s', (_how, text, shown) => {
  expect(hide(text)).toBe(shown)
})

it('what the settings do not take from the environment is shown, and so is what is too short to be a secret', () => {
  expect(hide('plain, never, to')).toBe('plain, never, to')
  expect(hiderOf('${env:A}', { A: '1' })('port 1')).toBe('port 1')
})
