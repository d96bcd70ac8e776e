import { describe, expect, it } from 'vitest'
import type { AnalysisReport } from '../core/analysis.ts'
import { AppError } from '../core/errors.ts'
import { analyse } from './analyse.ts'
import { checkBelievable, checkGates, checkMet, parseGate } from './gates.ts'
import { brokenAt, runOf, summary, times } from './sample.case.ts'

/** 90 passed and 5 failed, 5 excluded: 5.26 % failed, at most 11.7 %. */
const report = analyse(runOf(100), [
  ...times(90, () => summary({}, { costUsd: 0.01 })),
  ...times(5, () => brokenAt('size')),
  ...times(5, () =>
    summary({ label: 'excluded', fault: 'infrastructure', cause: 'gone', desired: false }),
  ),
])

const thrown = (work: () => unknown): AppError => {
  try {
    work()
  } catch (error) {
    if (error instanceof AppError) return error
  }
  throw new Error('expected an AppError')
}

const met = (source: string, of: AnalysisReport = report): boolean | undefined =>
  checkGates([parseGate(source)], of)[0]?.met

describe('a gate on the match rate', () => {
  const shadow = { target: 'shop', iteration: 'v2', threshold: 0.8 }
  const turn = (matched: boolean) => ({
    conversationId: 'r1-1',
    turn: 1,
    comparison: { matched, steps: {}, topics: [] },
  })
  const shadowed = analyse(runOf(1, { shadow }), [summary()], {
    shadowTurns: [...times(95, () => turn(true)), ...times(5, () => turn(false))],
  })

  it.each<[string, AnalysisReport, boolean]>([
    ['matchRate>=95%', shadowed, true],
    ['matchRate>95%', shadowed, false],
    ['matchRate.lower>=88%', shadowed, true],
    ['matchRate.lower>=89%', shadowed, false],
    ['matchRate>=0', report, false],
    ['matchRate>=0', analyse(runOf(1, { shadow }), [summary()]), false],
  ])('%s is held against the shadow, and never met without one: case %#', (source, of, is) => {
    expect(met(source, of)).toBe(is)
  })
})

describe('a gate', () => {
  it.each<[string, string, string, number]>([
    ['failureRate<=0.05', 'failureRate', '<=', 0.05],
    [' failureRate.upper < 8% ', 'failureRate.upper', '<', 0.08],
    ['completion >= 90 %', 'completion', '>=', 0.9],
    ['costUsd>1', 'costUsd', '>', 1],
    ['failureRate<=0', 'failureRate', '<=', 0],
  ])('is read from "%s"', (source, figure, operator, limit) => {
    expect(parseGate(source)).toEqual({ source, figure, operator, limit })
  })

  it.each([
    'failureRate',
    'failureRate=0.05',
    'failureRate<=five',
    'failureRate<=-1',
    'failureRate<=0.05 or so',
    'failures<=0.05',
    'constructor<=1',
    'toString<=1',
    '<=0.05',
    '',
  ])('is refused in "%s", and the message says which there are', (source) => {
    const error = thrown(() => parseGate(source))
    expect(error.code).toBe('user_mistake')
    expect(error.message).toContain(`gate "${source}"`)
    expect(error.hint).toContain('failureRate.upper')
  })

  it.each<[string, boolean]>([
    ['failureRate<=0.06', true],
    ['failureRate<=0.05', false],
    ['failureRate.upper<=0.12', true],
    ['failureRate.upper<=0.06', false],
    ['completion>=0.94', true],
    ['completion>=95%', false],
    ['completion.lower>=0.88', true],
    ['completion.lower>=0.9', false],
    ['excluded<=5%', true],
    ['excluded<5%', false],
    ['unresolved<=0', true],
    ['unverified>0', false],
    ['costUsd<=1', true],
    ['costUsd<0.5', false],
  ])('%s is met: %s', (source, expected) => {
    expect(met(source)).toBe(expected)
  })

  it.each(['failureRate<=1', 'failureRate.upper<=1', 'completion>=0', 'completion.lower>=0'])(
    '%s is not met where there is nothing to count',
    (source) => {
      const empty = analyse(runOf(1), [summary({ label: 'unresolved', cause: 'user left' })])
      expect(met(source, empty)).toBe(false)
      expect(thrown(() => checkMet([parseGate(source)], empty)).message).toContain(
        'nothing to count',
      )
    },
  )
})

describe('gates that are not met', () => {
  it('are all named with what was found', () => {
    const gates = ['failureRate<=0.01', 'completion>=0.5', 'excluded<=0'].map(parseGate)
    const error = thrown(() => checkMet(gates, report))
    expect(error.code).toBe('gate_not_met')
    expect(error.message.split('\n').slice(1)).toEqual([
      '  failureRate<=0.01: failureRate is 0.0526',
      '  excluded<=0: excluded is 0.05',
    ])
  })

  it('are none where all are met, or there are none', () => {
    expect(() => checkMet([parseGate('failureRate<=0.1')], report)).not.toThrow()
    expect(() => checkMet([], report)).not.toThrow()
  })
})

describe('too much excluded', () => {
  it('says how much and why', () => {
    const error = thrown(() => checkBelievable(report, 0.04))
    expect(error.code).toBe('too_much_excluded')
    expect(error.message).toContain('5.0 % of the conversations are excluded (infrastructure 5)')
  })

  it.each([0.05, 0.1, 1])('is not where %d may be', (share) => {
    expect(() => checkBelievable(report, share)).not.toThrow()
  })

  it('is a share of what was held, not of what was scheduled', () => {
    const part = analyse(runOf(1_000, { status: 'interrupted' }), [
      ...times(5, () => summary()),
      ...times(5, () => summary({ label: 'excluded', fault: 'simulator', cause: 'x' })),
    ])
    expect(thrown(() => checkBelievable(part, 0.1)).message).toContain('50.0 %')
  })

  it('of nothing held is nothing', () => {
    expect(() => checkBelievable(analyse(runOf(0), []), 0)).not.toThrow()
  })
})
