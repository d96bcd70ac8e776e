import { expect, test } from 'vitest'
import { searchQuery } from './search-query.ts'

test.each([
  ['ship', '"ship"*'],
  ['my order', '"my" AND "order"*'],
  ['my order ', '"my" AND "order"*'],
  ['"my order"', '"my order"'],
  ['"my order', '"my order"*'],
  ['"my order" ship', '"my order" AND "ship"*'],
  ['a OR b', '"a" AND "OR" AND "b"'],
  ['NEAR(a, be)', '"NEAR(a," AND "be)"*'],
  ['text:x* ^y {z}', '"text:x*" AND "^y" AND "{z}"*'],
  ["it's", '"it\'s"*'],
  ['a\u0000b', '"a" AND "b"'],
  ['\ud800xy', '"xy"*'],
])('%j is searched for as %s', (typed, query) => {
  expect(searchQuery(typed)).toBe(query)
})

test.each(['', '   ', '"', '""', '!?', '🙂', '- * :', '\ud800'])('%j asks for nothing', (typed) => {
  expect(searchQuery(typed)).toBeUndefined()
})
