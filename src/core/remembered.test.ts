import { expect, test } from 'vitest'
import { remembered, rememberedFor } from './remembered.ts'

function counting(limit: number): { of: (text: string) => string; made: string[] } {
  const made: string[] = []
  const of = remembered(limit, (text) => {
    made.push(text)
    return text.toUpperCase()
  })
  return { of, made }
}

test('what was asked for lately is not made again', () => {
  const { of, made } = counting(10)
  expect([of('a'), of('b'), of('a')]).toEqual(['A', 'B', 'A'])
  expect(made).toEqual(['a', 'b'])
})

test('a result of nothing is remembered as well', () => {
  let made = 0
  const of = remembered(10, () => {
    made += 1
    return undefined
  })
  of('a')
  of('a')
  expect(made).toBe(1)
})

test('what is asked for again and again outlives what came once, and no more than the limit is held', () => {
  const { of, made } = counting(4)
  for (let at = 0; at < 20; at += 1) {
    of('often')
    of(`once ${at}`)
  }
  of('once 0')
  expect(made.filter((text) => text === 'often')).toHaveLength(1)
  expect(made.filter((text) => text === 'once 0')).toHaveLength(2)
})

test('a long text is not held', () => {
  const { of, made } = counting(10)
  const long = 'word '.repeat(1_000)
  of(long)
  of(long)
  expect(made).toHaveLength(2)
})

test('results for one object are not those for another', () => {
  let made = 0
  const of = rememberedFor(10, (text, key: { name: string }) => {
    made += 1
    return `${key.name} ${text}`
  })
  const [one, other] = [{ name: 'one' }, { name: 'other' }]
  expect([of('a', one), of('a', other), of('a', one)]).toEqual(['one a', 'other a', 'one a'])
  expect(made).toBe(2)
})
