import { describe, expect, it } from 'vitest'
import type { AnalysisReport } from '../../core/analysis.ts'
import type { Comparison } from '../../core/comparison.ts'
import { AppError } from '../../core/errors.ts'
import type { GateReport } from '../../core/gate.ts'
import { analyse } from '../analyse.ts'
import { compare } from '../compare/compare.ts'
import { latencyOf } from '../latency.ts'
import { brokenAt, runOf, summary, times } from '../sample.case.ts'
import { checkMet } from './gate-form.ts'
import { checkBelievable, type GateSubject, holdGates, parseGate } from './gates.ts'

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

/** A run whose turns took 10 ms to 1 s, and in which a critical check failed three times. */
const subject = (of: AnalysisReport, given: Partial<GateSubject> = {}): GateSubject => ({
  report: of,
  latency: () => latencyOf(times(100, (at) => (at + 1) * 10)),
  criticalChecks: () => 3,
  against: () => {
    throw new Error('not asked for')
  },
  ...given,
})

const held = (source: string, of: GateSubject = subject(report)): GateReport => {
  const [found] = holdGates([parseGate(source)], of)
  if (!found) throw new Error('no gate')
  return found
}

const met = (source: string, of: AnalysisReport = report): boolean => held(source, subject(of)).met

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
    ['costUsd <= 2.50 USD', 'costUsd', '<=', 2.5],
    ['latency.p95 <= 2 s', 'latency.p95', '<=', 2000],
    ['latency.max<800ms', 'latency.max', '<', 800],
    ['criticalChecks <= 0', 'criticalChecks', '<=', 0],
    ['newlyBroken <= 0 against main', 'newlyBroken', '<=', 0],
    ['failureRate<=0', 'failureRate', '<=', 0],
  ])('is read from "%s"', (source, figure, operator, limit) => {
    expect(parseGate(source)).toMatchObject({ source: source.trim(), figure, operator, limit })
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
      expect(thrown(() => checkMet([held(source, subject(empty))])).message).toContain(
        'nothing to count',
      )
    },
  )
})

describe('a limit in the wrong unit', () => {
  it.each([
    ['latency.p95 <= 2', 'latency.p95 is a time: write it like latency.p95<=2 s'],
    ['latency.p95 <= 2%', 'latency.p95 is a time'],
    ['failureRate <= 5 s', 'failureRate is a share: write it like failureRate<=5%'],
    [
      'failureRate <= 5',
      'failureRate is a share, at most 100%, got 500%: write it like failureRate<=5%',
    ],
    [
      'completion >= 150%',
      'completion is a share, at most 100%, got 150%: write it like completion>=5%',
    ],
    ['criticalChecks <= 5%', 'criticalChecks is a number'],
    ['newlyBroken <= 0', 'newlyBroken needs a run to compare with'],
    ['failureRate <= 5% against main', 'leave out "against main"'],
  ])('%s is refused, and the message says how to write it', (source, said) => {
    const error = thrown(() => parseGate(source))
    expect(error.code).toBe('user_mistake')
    expect(error.message).toContain(said)
  })
})

describe('a gate on turns and checks', () => {
  it.each([
    ['latency.median <= 505 ms', true],
    ['latency.p95 <= 0.96 s', true],
    ['latency.p95 <= 0.95 s', false],
    ['latency.p99 <= 1 s', true],
    ['latency.max < 1 s', false],
    ['criticalChecks <= 0', false],
    ['criticalChecks <= 3', true],
  ])('%s is met: %s', (source, expected) => {
    expect(met(source)).toBe(expected)
  })

  it('on latency is not met where no turn was held', () => {
    const none = subject(report, { latency: () => latencyOf([]) })
    expect(held('latency.p95 <= 9 s', none)).toMatchObject({
      met: false,
      note: 'there is nothing to count',
    })
  })

  it('on critical checks is not met where nothing was held', () => {
    expect(met('criticalChecks <= 9', analyse(runOf(0), []))).toBe(false)
  })
})

describe('a bound where repeats are alike', () => {
  /** Ten scenarios of ten conversations: one fails throughout, the others never. */
  const alike = analyse(
    runOf(100),
    times(100, (at) => {
      const given = { scenario: `s${Math.floor(at / 10)}`, repeat: at + 1 }
      return at < 10 ? brokenAt('pay', 'stuck', given) : summary({}, given)
    }),
  )

  it('is that of other scenarios like these, not that of a hundred conversations on their own', () => {
    expect(alike.straying.failure.high).toBeLessThan(0.18)
    expect(met('failureRate.upper <= 18%', alike)).toBe(false)
    expect(held('failureRate.upper <= 60%', subject(alike))).toMatchObject({
      met: true,
      value: alike.clustered?.failure.high,
      note: 'repeats are alike within 10 scenarios',
    })
  })

  it('is so for completion, too', () => {
    expect(alike.straying.completion.low).toBeGreaterThan(0.82)
    expect(met('completion.lower >= 82%', alike)).toBe(false)
    expect(held('completion.lower >= 40%', subject(alike)).value).toBe(
      alike.clustered?.completion?.low,
    )
  })

  it('is never tighter than that of conversations on their own', () => {
    const evenly = analyse(
      runOf(100),
      times(100, (at) => {
        const given = { scenario: `s${Math.floor(at / 10)}`, repeat: at + 1 }
        return at % 10 === 0 ? brokenAt('pay', 'stuck', given) : summary({}, given)
      }),
    )
    expect(held('failureRate.upper <= 1', subject(evenly)).value).toBeGreaterThanOrEqual(
      evenly.straying.failure.high,
    )
  })
})

describe('a gate against another run', () => {
  const side = (failing: readonly number[], seed = '7') => ({
    run: runOf(20, { seed, runId: `r${failing.join('')}`, iteration: 'main' }),
    summaries: times(20, (at) =>
      failing.includes(at) ? brokenAt('pay', 'stuck', { repeat: at }) : summary({}, { repeat: at }),
    ),
  })
  const against = (comparison: Comparison): GateSubject =>
    subject(report, { against: () => comparison })

  it.each<[string, number[], number[], boolean, number]>([
    ['nothing changed', [1, 2], [1, 2], true, 0],
    ['some were fixed', [1, 2], [1], true, 0],
    ['one broke, though more were fixed', [1, 2, 3], [4], false, 1],
  ])('counts what newly broke: %s', (_what, before, now, expected, value) => {
    const found = held('newlyBroken <= 0 against main', against(compare(side(before), side(now))))
    expect(found).toMatchObject({ met: expected, value })
    expect(found.note).toContain('20 pairs with main')
  })

  it('is not met where the runs met other users, and says so', () => {
    const found = held('newlyBroken <= 9 against main', against(compare(side([]), side([], '8'))))
    expect(found).toMatchObject({ met: false })
    expect(found.note).toContain('cannot be paired with r: another seed')
  })

  it('asks for the run that it names', () => {
    const asked: string[] = []
    const noting = subject(report, {
      against: (name) => {
        asked.push(name)
        return compare(side([]), side([]))
      },
    })
    held('newlyBroken <= 0 against shop/v2', noting)
    expect(asked).toEqual(['shop/v2'])
  })
})

describe('gates that are not met', () => {
  it('are all named with what was found', () => {
    const gates = ['failureRate<=0.01', 'completion>=0.5', 'excluded<=0']
    const error = thrown(() => checkMet(gates.map((gate) => held(gate))))
    expect(error.code).toBe('gate_not_met')
    expect(error.message.split('\n').slice(1)).toEqual([
      '  failureRate<=0.01: failureRate is 0.0526 (5 of 95)',
      '  excluded<=0: excluded is 0.05 (5 of 100)',
    ])
  })

  it('are none where all are met, or there are none', () => {
    expect(() => checkMet([held('failureRate<=0.1')])).not.toThrow()
    expect(() => checkMet([])).not.toThrow()
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
