import { expect, test } from 'vitest'
import { lastFew } from './last-few.ts'

test('what was asked for last is not made again, and what nobody asked for longest is', () => {
  const made: string[] = []
  const one = lastFew(2, (key) => {
    made.push(key)
    return key.toUpperCase()
  })
  expect(['a', 'b', 'a', 'c', 'a', 'b'].map(one)).toEqual(['A', 'B', 'A', 'C', 'A', 'B'])
  expect(made).toEqual(['a', 'b', 'c', 'b'])
})
