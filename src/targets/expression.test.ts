import { fc, test as property } from '@fast-check/vitest'
import jsonata from 'jsonata'
import { describe, expect, test } from 'vitest'
import { compileExpression } from './expression.ts'

const names = ['a', 'b', 'length']
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, 1, 'text', '', true),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...names), tie('value')),
  ),
})).value

describe('a plain path', () => {
  property.prop([json, fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 3 })], {
    numRuns: 2_000,
    seed: 7,
  })('reads exactly what JSONata reads', async (input, path) => {
    const source = path.join('.')
    // JSONata marks its sequences with hidden properties; what counts is the JSON.
    const plain = (value: unknown) => (value === undefined ? undefined : JSON.stringify(value))
    const expected = await jsonata(source).evaluate(structuredClone(input))
    expect(plain(await compileExpression(source, 'here').read(input))).toBe(plain(expected))
  })

  test('is read without waiting', () => {
    expect(compileExpression('a.b', 'here').read({ a: { b: 1 } })).toBe(1)
  })

  test('does not reach what an object inherits', () => {
    expect(compileExpression('constructor.name', 'here').read({})).toBeUndefined()
  })
})

test.each<[string, unknown]>([
  ['a[0]', 1],
  ['a[-1]', 2],
  ['$sum(a)', 3],
  ['"x" & b.c', 'xy'],
  ['`b`.c', 'y'],
  ['true', true],
  ['b.c and true', true],
  ['`and`', 'a name'],
  ['$', { a: [1, 2], b: { c: 'y' }, and: 'a name' }],
])('%s is JSONata as documented', async (source, expected) => {
  const input = { a: [1, 2], b: { c: 'y' }, and: 'a name' }
  expect(await compileExpression(source, 'here').read(input)).toEqual(expected)
})
