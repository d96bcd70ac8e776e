import { expect, test } from 'vitest'
import { createSpeller } from './spelling.ts'

const spell = createSpeller(new Set(['sell', 'shop', 'the', 'invoice', 'no']))

test.each([
  ['slel', 'sell'],
  ['sel', 'sell'],
  ['selll', 'sell'],
  ['invoicw', 'invoice'],
  ['hte', undefined],
  ['teh', 'the'],
  ['tea', undefined],
  ['shoes', undefined],
  ['mo', undefined],
])('"%s" is mended to %s', (word, meant) => {
  expect(spell(word)).toBe(meant)
})
