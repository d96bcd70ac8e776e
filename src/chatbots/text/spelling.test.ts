import { expect, test } from 'vitest'
import { createSpeller } from './spelling.ts'

const spell = createSpeller(new Set(['sell', 'shop', 'the', 'invoice', 'no', 'what', 'wait']))

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
  ['wiat', 'wait'],
])('"%s" is mended to %s', (word, meant) => {
  expect(spell(word)).toBe(meant)
})
