import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { sameFigures, similarity } from './similarity.ts'

describe('similarity', () => {
  test.each<[string, string, string, number]>([
    ['the same words', 'Where do you live?', 'Where do you live?', 1],
    ['case, accents and punctuation do not matter', 'Où habites-tu ?', 'ou HABITES tu', 1],
    ['nor does the order', 'blue and red', 'red and blue', 1],
    ['half of the words', 'a b c d', 'a b x y', 0.5],
    ['no word', 'yes', 'never', 0],
    ['a word counts as often as it stands there', 'no no no no', 'no', 0.4],
    ['an empty reply is like no other', '', 'Hello', 0],
    ['and like itself', '', ' ', 1],
    ['without words the characters decide', '👍', '👎', 0],
    ['without words the same is the same', '👍', '👍 ', 1],
  ])('%s: %j and %j give %d', (_what, a, b, alike) => {
    expect(similarity(a, b)).toBeCloseTo(alike, 10)
  })

  prop.prop([fc.string(), fc.string()])('is the same both ways, from 0 to 1', (a, b) => {
    const alike = similarity(a, b)
    expect(alike).toBe(similarity(b, a))
    expect(alike).toBeGreaterThanOrEqual(0)
    expect(alike).toBeLessThanOrEqual(1)
  })
})

test.each<[string, string, boolean]>([
  ['It comes on 4 May.', 'On 4 May it comes.', true],
  ['It comes on 4 May.', 'It comes on 5 May.', false],
  ['It costs €1,200.', 'It costs 1200 euros.', true],
  ['It comes soon.', 'It comes on 4 May.', false],
  ['Order 104283 and order 104283', 'Order 104283', true],
  ['No figure', 'at all', true],
])('the figures of %j and %j are the same: %j', (a, b, same) => {
  expect(sameFigures(a, b)).toBe(same)
})
