import { expect, test } from 'vitest'
import { closest } from './closest.ts'

test.each([
  ['langauge', 'language'],
  ['Patience', 'patience'],
  ['offtopic', 'off_topic'],
  ['tag', 'tags'],
])('%s is taken for a mistyped %s', (word, meant) => {
  expect(closest(word, ['language', 'patience', 'off_topic', 'tags'])).toBe(meant)
})

test('a word unlike all others is taken for none', () => {
  expect(closest('colour', ['language', 'patience'])).toBeUndefined()
  expect(closest('', ['a'])).toBeUndefined()
})
