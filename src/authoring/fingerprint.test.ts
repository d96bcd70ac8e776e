import { expect, test } from 'vitest'
import { fingerprint } from './fingerprint.ts'

test('a fingerprint is pinned: stored runs are compared by it', () => {
  expect(fingerprint({ b: [1, { d: 'x', c: null }], a: 'ü' })).toMatchInlineSnapshot(
    `"574818f9fd11b19f"`,
  )
})

test('the order of keys does not matter, that of lists does', () => {
  expect(fingerprint({ a: 1, b: { c: 2, d: 3 } })).toBe(fingerprint({ b: { d: 3, c: 2 }, a: 1 }))
  expect(fingerprint([1, 2])).not.toBe(fingerprint([2, 1]))
})

test('absent and undefined are the same, null is not', () => {
  expect(fingerprint({ a: undefined })).toBe(fingerprint({}))
  expect(fingerprint({ a: null })).not.toBe(fingerprint({}))
})
