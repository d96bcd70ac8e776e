import { describe, expect, it } from 'vitest'
import type { Sighting } from '../../core/watch.ts'
import { brokenAt, summary, times } from '../sample.case.ts'
import { parseUntil } from './rule.ts'
import { type ReportingWatch, watchDifference, watchPrecision } from './watch.ts'

const seen = (given: Partial<Sighting> = {}): Sighting => ({
  scenario: 'order',
  persona: 'anna',
  repeat: 1,
  arm: 'straying',
  label: 'passed',
  ...given,
})
const show = (
  watch: ReportingWatch,
  count: number,
  given: (at: number) => Partial<Sighting>,
): void => {
  for (const one of times(count, (at) => seen({ repeat: at + 1, ...given(at) }))) watch.saw(one)
}

describe('a rule to stop by', () => {
  it.each([
    ['failure within 2pp', { kind: 'within', margin: 0.02 }],
    [' failure  within 2.5 pp ', { kind: 'within', margin: 0.025 }],
    ['v4 differs from v3', { kind: 'differs', names: ['v4', 'v3'] }],
    ['this differs from latest~1', { kind: 'differs', names: ['this', 'latest~1'] }],
  ])('is "%s"', (source, rule) => {
    expect(parseUntil(source)).toEqual(rule)
  })

  it.each([
    '',
    'failure',
    'failure within',
    'failure within 2%',
    'differs from v3',
    'v4 differs',
    'completion within 2pp',
  ])('is not "%s"', (source) => {
    expect(() => parseUntil(source)).toThrow()
  })
})

describe('a watch for precision', () => {
  it('has not seen enough before the first conversation', () => {
    const watch = watchPrecision('r', 0.1)
    expect([watch.enough(), watch.round]).toEqual([false, 0])
  })

  it('has seen enough once the sequence is as narrow as asked for', () => {
    const watch = watchPrecision('r', 0.05)
    show(watch, 60, () => ({}))
    expect(watch.enough()).toBe(false)
    show(watch, 60, () => ({}))
    expect(watch.enough()).toBe(true)
    expect(watch.report()).toMatchObject({ rule: 'r', met: true, failure: { low: 0 } })
  })

  it.each([
    ['the deviation-free arm', { arm: 'plain' }],
    ['excluded conversations', { label: 'excluded' }],
    ['unresolved ones', { label: 'unresolved' }],
    ['unverified ones', { label: 'unverified' }],
  ] as const)('does not count %s', (_what, given) => {
    const watch = watchPrecision('r', 0.2)
    show(watch, 500, () => given)
    expect(watch.enough()).toBe(false)
    expect(watch.round).toBe(500)
  })
})

describe('a watch for a difference', () => {
  const earlier = times(100, (at) =>
    at < 50 ? brokenAt('pay', 'stuck', { repeat: at + 1 }) : summary({}, { repeat: at + 1 }),
  )

  it.each([
    ['six newly fixed', 6, true],
    ['five newly fixed', 5, false],
  ])('after %s has seen enough: %s', (_what, fixed, enough) => {
    const watch = watchDifference('r', earlier)
    show(watch, 100, (at) => ({
      label: at < 50 - fixed || at >= 100 ? (at < 50 ? 'failed' : 'passed') : 'passed',
    }))
    expect(watch.report().pairs).toMatchObject({ newlyFixed: fixed, newlyBroken: 0 })
    expect(watch.enough()).toBe(enough)
  })

  it('finds newly broken as soon', () => {
    const watch = watchDifference('r', earlier)
    show(watch, 100, (at) => ({ label: at < 56 ? 'failed' : 'passed' }))
    expect(watch.report()).toMatchObject({ met: true, pairs: { newlyBroken: 6, newlyFixed: 0 } })
  })

  it.each([
    ['of another persona', { persona: 'bob' }],
    ['of another scenario', { scenario: 'return' }],
    ['in the deviation-free arm', { arm: 'plain' }],
    ['that do not count', { label: 'excluded' }],
  ] as const)('pairs nothing with conversations %s', (_what, given) => {
    const watch = watchDifference('r', earlier)
    show(watch, 100, () => given)
    expect(watch.report().pairs).toEqual({ eValue: 1, newlyBroken: 0, newlyFixed: 0 })
  })
})
