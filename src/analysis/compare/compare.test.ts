import { describe, expect, it } from 'vitest'
import { Comparison } from '../../core/comparison.ts'
import type { ConversationSummary, RunRecord } from '../../core/records.ts'
import { brokenAt, runOf, summary, times } from '../sample.case.ts'
import { compare, type Side } from './compare.ts'

type Given = Partial<ConversationSummary>

const side = (
  runId: string,
  summaries: readonly ConversationSummary[],
  given: Partial<RunRecord> = {},
): Side => ({
  run: runOf(summaries.length, { runId, ...given }),
  summaries: summaries.map((one) => ({ ...one, id: one.id.replace('r1', runId) })),
})

const passed = (repeat: number, given: Given = {}): ConversationSummary =>
  summary({}, { repeat, ...given })
const failed = (repeat: number, stage = 'pay', given: Given = {}): ConversationSummary =>
  brokenAt(stage, 'stuck', { repeat, ...given })
const excluded = (repeat: number): ConversationSummary =>
  summary({ label: 'excluded', fault: 'simulator', cause: 'invented' }, { repeat })

/** 40 users: 10 failed before and now, 8 are newly fixed, 2 newly broken, 20 passed throughout. */
const before = times(40, (at) => (at < 18 ? failed(at + 1) : passed(at + 1)))
const after = times(40, (at) => {
  if (at < 10) return failed(at + 1, 'size')
  return at === 38 || at === 39 ? failed(at + 1) : passed(at + 1)
})

describe('two runs of the same users', () => {
  const found = compare(side('ra', before), side('rb', after, { iteration: 'v2' }))

  it('are laid beside each other, user by user', () => {
    expect(found.paired).toBe(true)
    expect(found.pairs?.straying).toMatchObject({
      both: 10,
      newlyFixed: 8,
      newlyBroken: 2,
      neither: 20,
    })
    expect(found.p).toBeCloseTo(0.109375, 9)
    expect(found.finding).toBe('none')
  })

  it('differ by the share of B less the share of A', () => {
    expect(found.difference.value).toBeCloseTo(12 / 40 - 18 / 40, 12)
    expect(found.difference.low).toBeLessThan(-0.15)
    expect(found.difference.high).toBeGreaterThan(-0.15)
  })

  it('name who is newly broken and newly fixed, told by the side that failed', () => {
    expect(found.newlyBroken.map(({ repeat }) => repeat)).toEqual([39, 40])
    expect(found.newlyFixed.map(({ repeat }) => repeat)).toEqual([11, 12, 13, 14, 15, 16, 17, 18])
    expect(found.newlyBroken[0]).toMatchObject({ stage: 'pay', failure: 'stuck' })
    expect(found.newlyBroken[0]?.a).toMatch(/^ra-/)
    expect(found.newlyBroken[0]?.b).toMatch(/^rb-/)
  })

  it('are compared by stage, persona and scenario, the likeliest change first', () => {
    const stage = (key: string): Comparison['slices'][number] | undefined =>
      found.slices.find((slice) => slice.by === 'stage' && slice.key === key)
    expect(stage('pay')).toMatchObject({ newlyFixed: 18, newlyBroken: 2 })
    expect(stage('size')).toMatchObject({ newlyFixed: 0, newlyBroken: 10 })
    expect(found.slices[0]).toMatchObject({ by: 'stage', key: 'pay' })
    // Four parts are tested: pay, size, the persona and the scenario.
    expect(stage('pay')?.q).toBeCloseTo((stage('pay')?.p ?? 0) * 4, 9)
  })

  it('keep to their schema', () => {
    expect(Comparison.safeParse(found).error).toBeUndefined()
    expect(found.warnings).toEqual([])
  })

  it('turn round with their order', () => {
    const turned = compare(side('rb', after), side('ra', before))
    expect(turned.pairs?.straying).toMatchObject({ newlyFixed: 2, newlyBroken: 8 })
    expect(turned.difference.value).toBeCloseTo(-found.difference.value, 12)
    expect(turned.difference.low).toBeCloseTo(-found.difference.high, 12)
  })
})

describe('a finding', () => {
  const clean = times(40, (at) => passed(at + 1))
  const broken = (count: number): ConversationSummary[] =>
    times(40, (at) => (at < count ? failed(at + 1) : passed(at + 1)))
  it.each([
    ['worse, with six newly broken', clean, broken(6), 'worse'],
    ['better, with six newly fixed', broken(6), clean, 'better'],
    ['none, with five', clean, broken(5), 'none'],
    ['none, where nothing changed', broken(9), broken(9), 'none'],
  ])('is %s', (_what, a, b, finding) => {
    expect(compare(side('ra', a), side('rb', b)).finding).toBe(finding)
  })

  it('of few changes says that they are too few', () => {
    const { warnings } = compare(side('ra', clean), side('rb', broken(5)))
    expect(warnings.join()).toContain('only 5 pairs fared otherwise')
  })

  it('in the deviation-free arm is no headline, and is said', () => {
    const plain = (all: readonly ConversationSummary[]): ConversationSummary[] =>
      all.map((one) => ({ ...one, arm: 'plain' }))
    const [a, b] = [
      side('ra', [...clean, ...plain(clean)]),
      side('rb', [...clean, ...plain(broken(9))]),
    ]
    const found = compare(a, b)
    expect(found.finding).toBe('none')
    expect(found.pairs?.plain).toMatchObject({ newlyBroken: 9 })
    expect(found.newlyBroken.map(({ arm }) => arm)).toEqual(times(9, () => 'plain'))
    expect(found.warnings.join()).toContain('deviation-free arm changed too: 9 newly broken')
  })
})

describe('what enters no pair', () => {
  it.each<
    [string, ConversationSummary[], ConversationSummary[], { reason: string; count: number }[]]
  >([
    [
      'excluded in A',
      [excluded(1), passed(2)],
      [passed(1), passed(2)],
      [{ reason: 'excluded in A', count: 1 }],
    ],
    ['excluded in B', [passed(1)], [excluded(1)], [{ reason: 'excluded in B', count: 1 }]],
    ['excluded in both', [excluded(1)], [excluded(1)], [{ reason: 'excluded in both', count: 1 }]],
    [
      'otherwise set aside on each side',
      [excluded(1)],
      [summary({ label: 'unverified' }, { repeat: 1 })],
      [{ reason: 'excluded in A, unverified in B', count: 1 }],
    ],
    [
      'held in A only',
      [passed(1), passed(2)],
      [passed(2)],
      [{ reason: 'held in A only', count: 1 }],
    ],
    [
      'held in B only, and the rest by how many',
      [excluded(1)],
      [passed(1), passed(2), passed(3)],
      [
        { reason: 'held in B only', count: 2 },
        { reason: 'excluded in A', count: 1 },
      ],
    ],
  ])('is counted: %s', (_what, a, b, leftOut) => {
    const { pairs } = compare(side('ra', a), side('rb', b))
    expect(pairs?.straying.leftOut).toEqual(leftOut)
    const { both, neither, newlyBroken, newlyFixed } = pairs?.straying ?? {}
    const paired = (both ?? 0) + (neither ?? 0) + (newlyBroken ?? 0) + (newlyFixed ?? 0)
    const out = leftOut.reduce((sum, { count }) => sum + count, 0)
    expect(paired + out).toBe(new Set([...a, ...b].map(({ repeat }) => repeat)).size)
  })

  it('is another cell, though the repeat be the same', () => {
    const { pairs } = compare(
      side('ra', [passed(1, { persona: 'anna' })]),
      side('rb', [passed(1, { persona: 'bob' })]),
    )
    expect(pairs?.straying.leftOut.map(({ reason }) => reason)).toEqual([
      'held in A only',
      'held in B only',
    ])
  })

  it('is said where it is much', () => {
    const { warnings } = compare(
      side('ra', [excluded(1), passed(2)]),
      side('rb', [passed(1), passed(2)]),
    )
    expect(warnings.join()).toContain('50.0 % of A neither passed nor failed')
  })
})

describe('runs that met other users', () => {
  const prints = { personas: 'p', scenarios: 's', user: 'u', simulator: '1' }
  it.each<[string, Partial<RunRecord>]>([
    ['other personas', { fingerprints: { ...prints, personas: 'x' } }],
    ['other scenarios', { fingerprints: { ...prints, scenarios: 'x' } }],
    ['another user model', { fingerprints: { ...prints, user: 'x' } }],
    ['another simulator version', { fingerprints: { ...prints, simulator: '2' } }],
    ['another seed', { seed: '8' }],
  ])('are not paired over %s, and it is said', (reason, given) => {
    const found = compare(side('ra', before), side('rb', after, given))
    expect(found).toMatchObject({ paired: false, differing: [reason] })
    expect(found).not.toHaveProperty('pairs')
    expect(found.newlyBroken).toEqual([])
    expect(found.warnings[0]).toContain(
      `not paired: the runs differ in more than the bot (${reason})`,
    )
  })

  it('are compared as independent samples, over a wider interval', () => {
    const paired = compare(side('ra', before), side('rb', after))
    const loose = compare(side('ra', before), side('rb', after, { seed: '8' }))
    expect(loose.difference.value).toBeCloseTo(paired.difference.value, 12)
    const width = ({ difference: { low, high } }: Comparison): number => high - low
    expect(width(loose)).toBeGreaterThan(1.2 * width(paired))
    expect(loose.p).toBeGreaterThan(paired.p)
  })
})

describe('a difference for other scenarios like these', () => {
  it('is wider where whole scenarios change', () => {
    const cells = (broken: readonly number[]): ConversationSummary[] =>
      times(10, (scenario) =>
        times(10, (at) => {
          const given = { scenario: `s${scenario}` }
          return broken.includes(scenario) ? failed(at + 1, 'pay', given) : passed(at + 1, given)
        }),
      ).flat()
    const { clustered, difference } = compare(side('ra', cells([])), side('rb', cells([1, 2])))
    expect(clustered).toMatchObject({ by: 'scenario', clusters: 10 })
    expect(clustered?.designEffect).toBeGreaterThan(5)
    expect(clustered?.value).toBe(difference.value)
    expect((clustered?.high ?? 0) - (clustered?.low ?? 0)).toBeGreaterThan(
      2 * (difference.high - difference.low),
    )
  })

  it('goes by cell where scenarios are few, and is not made up where cells are', () => {
    const cells = (personas: number, every: number): ConversationSummary[] =>
      times(personas, (who) =>
        times(10, (at) =>
          (at + who) % every === 0
            ? failed(at + 1, 'pay', { persona: `p${who}` })
            : passed(at + 1, { persona: `p${who}` }),
        ),
      ).flat()
    const by = (personas: number): string | undefined =>
      compare(side('ra', cells(personas, 3)), side('rb', cells(personas, 4))).clustered?.by
    expect(by(6)).toBe('cell')
    expect(by(4)).toBeUndefined()
  })
})
