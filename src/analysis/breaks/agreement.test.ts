import { expect, it } from 'vitest'
import type { BreakCheck } from '../../core/break-check.ts'
import { agreementOf, findingsOf } from './agreement.ts'

const check = (rule: number, forked: number | undefined, stage = 'size'): BreakCheck => ({
  conversationId: 'r-1',
  turns: 9,
  rule: { turn: rule, stage: 'size' },
  finding: forked === undefined ? 'from_start' : 'located',
  ...(forked === undefined ? {} : { forked: { turn: forked, stage } }),
  probes: [],
  parted: false,
})

const checks = [check(3, 3), check(3, 4, 'done'), check(6, 2, 'greet'), check(5, undefined)]

it('counts turns, neighbours and stages over what forking located', () => {
  const { exact, withinOne, stage, earlier, later } = agreementOf(checks)
  const shares = [exact, withinOne, stage, earlier, later].map(({ hits, total }) => [hits, total])
  expect(shares).toEqual([
    [1, 3],
    [2, 3],
    [1, 3],
    [1, 3],
    [1, 3],
  ])
})

it('gives an interval with each share', () => {
  const { low, high } = agreementOf(checks).exact
  expect(low).toBeCloseTo(0.0615, 3)
  expect(high).toBeCloseTo(0.7923, 3)
})

it('counts every finding, those that nobody has too', () => {
  expect(findingsOf(checks)).toEqual({ located: 3, from_start: 1, never: 0, unsure: 0 })
})
