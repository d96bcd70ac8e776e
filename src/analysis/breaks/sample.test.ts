import { expect, it } from 'vitest'
import { createRandom } from '../../core/random.ts'
import { sample } from './sample.ts'

const items = ['a', 'b', 'c', 'd', 'e', 'f']

it('takes so many, each once, in their own order', () => {
  const drawn = sample(items, 3, createRandom('1'))
  expect(drawn).toHaveLength(3)
  expect(drawn).toEqual(items.filter((one) => drawn.includes(one)))
})

it('takes all where there are no more', () => {
  expect(sample(items, 99, createRandom('1'))).toEqual(items)
})

it('draws the same under the same seed', () => {
  expect(sample(items, 3, createRandom('7'))).toEqual(sample(items, 3, createRandom('7')))
})

it('draws each item as often', () => {
  const random = createRandom('even')
  const counts = new Map<string, number>()
  for (let round = 0; round < 6_000; round += 1)
    for (const one of sample(items, 2, random)) counts.set(one, (counts.get(one) ?? 0) + 1)
  for (const one of items) expect(Math.abs((counts.get(one) ?? 0) - 2_000)).toBeLessThan(150)
})
