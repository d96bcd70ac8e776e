import { expect, test } from 'vitest'
import { messageOf } from './errors.ts'

const circle: { self?: unknown } = {}
circle.self = circle
const shy = new Proxy(
  {},
  {
    has() {
      throw new Error('no')
    },
    getPrototypeOf() {
      throw new Error('no')
    },
  },
)
const cases: [what: string, thrown: unknown, told: string][] = [
  ['an error', new Error('no bread'), 'no bread'],
  ['an error without words', new TypeError(), 'TypeError'],
  ['a text', 'no bread', 'no bread'],
  ['nothing', undefined, 'undefined'],
  ['an object with a message', { message: 'no bread', code: 5 }, 'no bread'],
  ['an object without one', { code: 5 }, '{"code":5}'],
  ['an object that holds itself', circle, 'something that cannot be shown'],
  ['an object that lets nobody look', shy, 'something that cannot be shown'],
]
test.each(cases)('the message of %s says what there is to say', (_, thrown, told) => {
  expect(messageOf(thrown)).toBe(told)
})
