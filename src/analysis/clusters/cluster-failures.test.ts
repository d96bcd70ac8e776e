import { test as property } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clusterFailures, type GroupOptions, type MetFailure } from './cluster-failures.ts'
import { failureOf, failuresOf } from './clusters.case.ts'

const options: GroupOptions = { seed: '7', iterations: ['v1', 'v2', 'v3'], leads: { to: () => [] } }
const group = (failures: readonly MetFailure[]): ReturnType<typeof clusterFailures> =>
  clusterFailures(failures, options)

describe('failures', () => {
  it('fall into the groups of their faults, whatever values and languages they are in', () => {
    const groups = group(failuresOf(30, 20, 10))
    expect(groups.map(({ share, failure }) => [failure, share.hits, share.total])).toEqual([
      ['stuck', 30, 60],
      ['handed_off', 20, 60],
      ['wrong_end_state', 10, 60],
    ])
  })

  it('are told by words that the other groups do not have', () => {
    const [stuck, handedOff] = group(failuresOf(30, 20, 10))
    expect(stuck?.words).toContain('repeats')
    expect(handedOff?.words).toContain('hands')
    expect(handedOff?.words).not.toContain('user')
  })

  it('come with three examples of their own', () => {
    for (const { examples } of group(failuresOf(5, 5))) {
      expect(examples).toHaveLength(3)
      expect(new Set(examples.map((id) => id.slice(0, 4))).size).toBe(1)
    }
  })

  it('of one kind make one group, however many', () => {
    expect(group(failuresOf(200))).toHaveLength(1)
  })

  it.each([
    ['none', [], 0],
    ['a single one', [failureOf(0, 1)], 1],
    ['two that have nothing in common', [failureOf(0, 1), failureOf(1, 1)], 2],
    ['ones without any words', [failureOf(0, 1, { reason: '', botWords: '', checks: [] })], 1],
  ])('are grouped where there are few: %s', (_what, failures, expected) => {
    expect(group(failures)).toHaveLength(expected)
  })

  it('say in which iterations their kind was seen, and count only those of the runs in question', () => {
    const groups = group([
      ...failuresOf(4, 4).map((one) => ({ ...one, iteration: 1 })),
      failureOf(0, 90, { own: false, iteration: 0 }),
      failureOf(1, 91, { own: false, iteration: 2 }),
      ...[1, 2, 3].map((at) => failureOf(2, at, { own: false, iteration: 2 })),
    ])
    expect(
      groups.map(({ failure, share, firstSeen, lastSeen }) => [
        failure,
        share.hits,
        firstSeen,
        lastSeen,
      ]),
    ).toEqual([
      ['stuck', 4, 'v1', 'v2'],
      ['handed_off', 4, 'v2', 'v3'],
    ])
  })

  it('of explored conversations are counted apart, and enter no share', () => {
    const [stuck, other] = group([
      ...failuresOf(4),
      ...[1, 2].map((at) => failureOf(1, at, { explored: true })),
    ])
    expect(stuck).toMatchObject({ share: { hits: 4, total: 4 }, explored: 0 })
    expect(other).toMatchObject({ share: { hits: 0, total: 4 }, explored: 2 })
    expect(other?.examples).toHaveLength(2)
  })

  property.prop([fc.shuffledSubarray(failuresOf(12, 9, 7), { minLength: 28 })])(
    'fall into the same groups in any order',
    (shuffled) => {
      expect(group(shuffled)).toEqual(group(failuresOf(12, 9, 7)))
    },
  )
})
