import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { AnalysisReport } from '../core/analysis.ts'
import { CUT_OFF, type Outcome, OutcomeLabel, RECORD_UNREAD } from '../core/outcome.ts'
import type { ConversationSummary } from '../core/records.ts'
import { analyse } from './analyse.ts'
import { brokenAt, runOf, summary, times } from './sample.case.ts'

const excluded = (fault: 'infrastructure' | 'simulator'): Partial<Outcome> => ({
  label: 'excluded',
  fault,
  cause: 'gone',
  desired: false,
  stagesReached: [],
})
const unresolved: Partial<Outcome> = { label: 'unresolved', cause: CUT_OFF, desired: false }
const unverified: Partial<Outcome> = { label: 'unverified', cause: 'nothing', desired: false }

describe('the counts', () => {
  it('cover all arms and add up to what was scheduled', () => {
    const all = [
      ...times(6, () => summary()),
      ...times(3, () => brokenAt('size')),
      summary(excluded('infrastructure')),
      summary(unresolved),
      summary(unverified),
      ...times(2, () => summary({}, { arm: 'plain' })),
      brokenAt('pay', 'refused', { arm: 'plain' }),
    ]
    const report = analyse(runOf(15), all)
    expect(report.counts).toEqual({
      passed: 8,
      failed: 4,
      excluded: 1,
      unresolved: 1,
      unverified: 1,
    })
    expect([report.straying.scheduled, report.plain.scheduled, report.pending]).toEqual([12, 3, 0])
  })

  it('leave out what was explored, and say how much that was', () => {
    const explored = [
      ...times(5, () => brokenAt('pay', 'stuck', { arm: 'explored', turns: 99 })),
      summary({}, { arm: 'explored' }),
    ]
    const without = analyse(runOf(2), [brokenAt('size'), summary()])
    const report = analyse(runOf(2), [brokenAt('size'), summary(), ...explored])
    expect(report.explored).toEqual({ held: 6, failed: 5 })
    expect({ ...report, explored: undefined, examples: [] }).toEqual({
      ...without,
      explored: undefined,
      examples: [],
    })
  })

  it('that do not add up are refused as a bug, whichever way they err', () => {
    const ten = times(10, () => summary())
    expect(() => analyse(runOf(11), ten)).toThrow('do not add up: 10 held of 11 scheduled')
    expect(() => analyse(runOf(9), ten)).toThrow('do not add up')
    expect(() => analyse(runOf(9, { status: 'interrupted' }), ten)).toThrow('do not add up')
  })

  it('of an interrupted run leave the rest pending', () => {
    const report = analyse(
      runOf(25, { status: 'interrupted' }),
      times(10, () => summary()),
    )
    expect([report.pending, report.scheduled]).toEqual([15, 25])
  })

  property.prop([
    fc.array(
      fc.record({
        label: fc.constantFrom(...OutcomeLabel.options),
        arm: fc.constantFrom('straying' as const, 'plain' as const),
      }),
    ),
  ])('add up for any conversations, in each arm and over both', (drawn) => {
    const all = drawn.map(({ label, arm }) =>
      label === 'failed' ? brokenAt('size', 'stuck', { arm }) : summary({ label }, { arm }),
    )
    const report = analyse(runOf(all.length), all)
    const sum = (counts: Record<string, number>): number =>
      Object.values(counts).reduce((total, count) => total + count, 0)
    expect(sum(report.counts)).toBe(all.length)
    expect(sum(report.straying.counts) + sum(report.plain.counts)).toBe(all.length)
    expect(AnalysisReport.safeParse(report).error).toBeUndefined()
  })
})

describe('the headline', () => {
  const all = [
    ...times(60, () => summary()),
    ...times(20, () => brokenAt('size')),
    ...times(10, () => summary(excluded('simulator'))),
    ...times(10, () => summary(unresolved)),
    ...times(50, () => brokenAt('size', 'stuck', { arm: 'plain' })),
  ]
  const report = analyse(runOf(150), all)

  it('is over passed and failed of the straying arm alone', () => {
    expect(report.straying.failure).toMatchObject({ hits: 20, total: 80, value: 0.25 })
    expect(report.straying.completion).toMatchObject({ hits: 60, total: 80, value: 0.75 })
  })

  it('has the deviation-free arm beside it', () => {
    expect(report.plain.failure).toMatchObject({ hits: 50, total: 50, value: 1 })
  })

  it('is bounded by all excluded passed, and all failed', () => {
    expect(report.straying.bounds.best).toBeCloseTo(20 / 90, 12)
    expect(report.straying.bounds.worst).toBeCloseTo(30 / 90, 12)
  })

  it('of stages, failures and slices leaves the deviation-free arm out', () => {
    expect(report.stages.find(({ stage }) => stage === 'size')?.broke).toBe(20)
    expect(report.failures).toEqual([{ key: 'stuck', count: 20 }])
    expect(report.slices.find(({ by }) => by === 'persona')?.failure.total).toBe(80)
  })

  it('of an empty run is nothing, and does not fail', () => {
    const empty = analyse(runOf(0), [])
    expect(empty.straying.failure.total).toBe(0)
    expect(empty).toMatchObject({ stages: [], slices: [], examples: [] })
    expect(empty.turns).toEqual({ mean: 0, median: 0, p95: 0 })
  })

  it('does not count as completion what broke after its end state, such as a critical check', () => {
    const critical = {
      ...brokenAt('pay').outcome,
      failure: 'critical_check',
      desired: true,
    } as const
    const found = analyse(runOf(10), [...times(9, () => summary()), summary(critical)])
    expect(found.straying.failure.hits).toBe(1)
    expect(found.straying.completion.hits).toBe(10)
    expect(found.stages.find(({ stage }) => stage === 'pay')?.gain).toBe(0)
  })
})

describe('where it broke', () => {
  // 100 set out: 20 break at size, 20 of the 80 that come through break at pay, 60 complete.
  const report = analyse(runOf(100), [
    ...times(60, () => summary()),
    ...times(14, () => brokenAt('size', 'stuck')),
    ...times(6, () => brokenAt('size', 'refused')),
    ...times(20, () => brokenAt('pay', 'wrong_end_state')),
  ])
  const stage = (id: string): AnalysisReport['stages'][number] | undefined =>
    report.stages.find((one) => one.stage === id)

  it('is told in the order of the journey', () => {
    expect(report.stages.map((one) => one.stage)).toEqual(['greet', 'size', 'pay'])
  })

  it.each([
    ['greet', 100, 0, 0],
    ['size', 100, 20, 0.2],
    ['pay', 80, 20, 0.25],
  ])('says of %s that %d reached it and %d broke: hazard %d', (id, reached, broke, hazard) => {
    expect(stage(id)).toMatchObject({ reached, broke })
    expect(stage(id)?.hazard).toMatchObject({ hits: broke, total: reached, value: hazard })
  })

  it('promises what mending one stage would win: S / (1 - h) - S', () => {
    expect(stage('greet')?.gain).toBe(0)
    expect(stage('size')?.gain).toBeCloseTo(0.6 / 0.8 - 0.6, 12)
    expect(stage('pay')?.gain).toBeCloseTo(0.6 / 0.75 - 0.6, 12)
  })

  it('names the commonest failure of a stage', () => {
    expect(stage('size')?.mainFailure).toBe('stuck')
    expect(stage('greet')).not.toHaveProperty('mainFailure')
  })

  it('names the commonest step where the bot tells steps', () => {
    const step = (name: string): ReturnType<typeof brokenAt> => {
      const one = brokenAt('pay')
      const broken = { turn: 1, stage: 'pay', reason: 'r', step: name }
      return { ...one, outcome: { ...one.outcome, break: broken } }
    }
    const found = analyse(runOf(3), [step('tone'), step('topic'), step('topic')])
    expect(found.stages.at(-1)?.mainStep).toBe('topic')
  })

  it('never promises more than those who broke there, however few reach a stage', () => {
    const aside = { ...brokenAt('size').outcome, stagesReached: ['greet', 'refund'] }
    const branch = { turn: 2, stage: 'refund', reason: 'r' }
    const found = analyse(runOf(100), [
      ...times(96, () => summary()),
      ...times(2, () => summary({ stagesReached: ['greet', 'refund'] })),
      ...times(2, () => summary({ ...aside, break: branch })),
    ])
    const refund = found.stages.find((one) => one.stage === 'refund')
    expect(refund).toMatchObject({ reached: 4, broke: 2 })
    expect(refund?.gain).toBeCloseTo(0.02, 12)
  })

  it('promises no more than all who broke where nobody came through', () => {
    const found = analyse(runOf(10), [
      ...times(4, () => brokenAt('size')),
      ...times(6, () => brokenAt('pay')),
    ])
    expect(found.stages.at(-1)?.hazard.value).toBe(1)
    expect(found.stages.at(-1)?.gain).toBeCloseTo(0.6, 12)
  })

  it('counts a break before any stage at the unknown one, after those of the journey', () => {
    const found = analyse(runOf(2), [summary(), brokenAt('unknown')])
    expect(found.stages.at(-1)).toMatchObject({ stage: 'unknown', reached: 1, broke: 1 })
  })

  it('leaves out stages that nobody reached', () => {
    const found = analyse(runOf(1), [brokenAt('greet')])
    expect(found.stages.map((one) => one.stage)).toEqual(['greet'])
  })
})

describe('a slice', () => {
  const of = (persona: string, passed: number, failed: number): ReturnType<typeof summary>[] => [
    ...times(passed, () => summary({}, { persona })),
    ...times(failed, () => brokenAt('size', 'stuck', { persona })),
  ]
  const report = analyse(runOf(100), [
    ...of('anna', 20, 20),
    ...of('bob', 27, 3),
    ...of('cid', 10, 20),
  ])
  const slice = (key: string): AnalysisReport['slices'][number] | undefined =>
    report.slices.find((one) => one.key === key)

  it('has its rate, and its lift over all the others', () => {
    expect(slice('anna')?.failure).toMatchObject({ hits: 20, total: 40, value: 0.5 })
    expect(slice('anna')?.lift).toBeCloseTo(0.5 / (23 / 60), 12)
    expect(slice('bob')?.lift).toBeCloseTo(0.1 / (40 / 70), 12)
  })

  it('comes with the highest rate first', () => {
    const keys = report.slices.filter(({ by }) => by === 'persona').map(({ key }) => key)
    expect(keys).toEqual(['cid', 'anna', 'bob'])
  })

  it.each([
    [29, true],
    [30, false],
  ])('of %d conversations is too few: %s', (n, tooFew) => {
    const all = [...of('anna', n, 0), ...of('bob', 0, 40)]
    const found = analyse(runOf(n + 40), all).slices.find(({ key }) => key === 'anna')
    expect(found?.tooFew).toBe(tooFew)
  })

  it('that is too few comes last, whatever its rate', () => {
    const found = analyse(runOf(45), [...of('anna', 0, 5), ...of('bob', 30, 10)])
    const keys = found.slices.filter(({ by }) => by === 'persona').map(({ key }) => key)
    expect(keys).toEqual(['bob', 'anna'])
  })

  it('has no lift where nothing else failed, or there is nothing else', () => {
    const only = analyse(runOf(40), of('anna', 20, 20))
    expect(only.slices.find(({ key }) => key === 'anna')).not.toHaveProperty('lift')
    const clean = analyse(runOf(70), [...of('anna', 20, 20), ...of('bob', 30, 0)])
    expect(clean.slices.find(({ key }) => key === 'anna')).not.toHaveProperty('lift')
  })

  it('by behaviour holds the conversations in which it occurred, however often', () => {
    const found = analyse(runOf(3), [
      summary({}, { behaviours: { answer: 3, clarify: 2 } }),
      brokenAt('size', 'stuck', { behaviours: { clarify: 1 } }),
      summary({}, { behaviours: { answer: 5 } }),
    ])
    const clarify = found.slices.find(({ key }) => key === 'clarify')
    expect(clarify).toMatchObject({ by: 'behaviour', failure: { hits: 1, total: 2 }, tooFew: true })
  })

  it('by behaviour counts a failure that broke before it with those without', () => {
    const late: Partial<ConversationSummary> = {
      behaviours: { answer: 2, clarify: 1 },
      behavioursAfterBreak: ['clarify'],
    }
    const found = analyse(runOf(8), [
      ...times(2, () => brokenAt('size', 'stuck', { behaviours: { clarify: 1 } })),
      ...times(2, () => summary({}, { behaviours: { clarify: 1 } })),
      brokenAt('size', 'stuck', late),
      ...times(3, () => summary({}, { behaviours: { answer: 5 } })),
    ])
    const clarify = found.slices.find(({ key }) => key === 'clarify')
    expect(clarify?.failure).toMatchObject({ hits: 2, total: 4 })
    expect(clarify?.lift).toBeCloseTo(0.5 / (1 / 4), 12)
    expect(found.slices.find(({ key }) => key === 'answer')?.failure.hits).toBe(1)
  })

  it('by scenario is there too', () => {
    expect(report.slices.find(({ by }) => by === 'scenario')).toMatchObject({ key: 'order' })
  })
})

describe('what was set aside', () => {
  it('is told by label and reason, the commonest first, of all arms, with the first of each', () => {
    const report = analyse(runOf(7), [
      summary(excluded('simulator'), { id: 'a' }),
      summary(excluded('infrastructure'), { id: 'b' }),
      summary(excluded('infrastructure'), { arm: 'plain', id: 'c' }),
      ...['d', 'e', 'f'].map((id) => summary({ ...unresolved, cause: 'user left' }, { id })),
      summary(),
    ])
    expect(report.setAside).toEqual([
      { label: 'unresolved', reason: 'user left', count: 3, example: 'd' },
      { label: 'excluded', reason: 'infrastructure', count: 2, example: 'b' },
      { label: 'excluded', reason: 'simulator', count: 1, example: 'a' },
    ])
  })
})

describe('end states', () => {
  it('are counted over all arms, one with a wrong record apart', () => {
    const wrong = { ...brokenAt('pay', 'wrong_end_state').outcome, endState: 'ordered' }
    const report = analyse(runOf(6), [
      summary(),
      summary({}, { arm: 'plain' }),
      summary(wrong),
      ...times(3, () => summary({ ...brokenAt('pay').outcome, endState: 'closed' })),
    ])
    expect(report.endStates).toEqual([
      { endState: 'closed', desired: false, count: 3 },
      { endState: 'ordered', desired: true, count: 2 },
      { endState: 'ordered, with a wrong record', desired: false, count: 1 },
    ])
  })
})

describe('examples', () => {
  it('are ten at most, and each kind of break is there before a second of one', () => {
    const report = analyse(runOf(43), [
      ...times(20, () => brokenAt('size', 'stuck')),
      ...times(12, () => brokenAt('pay', 'refused')),
      ...times(10, () => brokenAt('pay', 'stuck')),
      brokenAt('greet', 'bot_error'),
    ])
    const kinds = report.examples.map(({ stage, failure }) => `${stage} ${failure}`)
    expect(kinds.slice(0, 4)).toEqual(['size stuck', 'pay refused', 'pay stuck', 'greet bot_error'])
    expect(kinds).toHaveLength(10)
    expect(new Set(report.examples.map(({ id }) => id)).size).toBe(10)
  })

  it('are failed conversations, with stage, turn and cause', () => {
    const broken = brokenAt('size', 'refused')
    const report = analyse(runOf(2), [summary(), broken])
    expect(report.examples).toEqual([
      { id: broken.id, failure: 'refused', stage: 'size', turn: 2, cause: 'refused at size' },
    ])
  })

  it('are none where nothing failed', () => {
    expect(analyse(runOf(1), [summary()]).examples).toEqual([])
  })
})

describe('length and spending', () => {
  it('are of all conversations', () => {
    const report = analyse(
      runOf(4),
      [2, 4, 6, 20].map((turns) => summary({}, { turns, rejectedDrafts: 1, costUsd: 0.25 })),
    )
    expect(report.turns.mean).toBe(8)
    expect(report.turns.median).toBe(5)
    expect(report.turns.p95).toBeCloseTo(17.9, 10)
    expect([report.rejectedDrafts, report.costUsd]).toEqual([4, 1])
  })
})

describe('a warning', () => {
  const many = (count: number): ReturnType<typeof summary>[] => times(count, () => summary())
  it.each<[string, string, AnalysisReport]>([
    [
      'when part of the plan was not held',
      'of what was scheduled, 5 conversations not held (run interrupted)',
      analyse(runOf(205, { status: 'interrupted' }), many(200)),
    ],
    [
      'when more than 5 % are excluded',
      '6.0 % of the conversations are excluded',
      analyse(runOf(200), [...many(188), ...times(12, () => summary(excluded('infrastructure')))]),
    ],
    [
      'when more than 2 % are cut off on their way',
      '5 conversations reached their turn limit',
      analyse(runOf(200), [...many(195), ...times(5, () => summary(unresolved))]),
    ],
    [
      'when success could not be verified',
      '1 conversation ended in a claim of success that nothing verifies',
      analyse(runOf(201), [...many(200), summary(unverified)]),
    ],
    [
      'when success could not be verified for want of a record',
      "2 conversations ended in a claim of success that could not be verified: the bot's record could not be read (HTTP 404)",
      analyse(runOf(202), [
        ...many(200),
        ...times(2, () => summary({ ...unverified, cause: `${RECORD_UNREAD}: HTTP 404` })),
      ]),
    ],
    [
      'when no conversation got past an error of the bot',
      'every conversation ended in an error of the bot: read one',
      analyse(
        runOf(100),
        times(100, () => brokenAt('pay', 'bot_error')),
      ),
    ],
    [
      'when fewer than 100 count',
      'only 99 conversations count: the interval is wide',
      analyse(runOf(99), many(99)),
    ],
    [
      'when breaks are at an unknown stage',
      'some breaks are at an unknown stage',
      analyse(runOf(201), [...many(200), brokenAt('unknown')]),
    ],
  ])('is given %s', (_what, said, report) => {
    expect(report.warnings).toHaveLength(1)
    expect(report.warnings[0]).toContain(said)
  })

  it.each<[string, AnalysisReport]>([
    ['a sound run', analyse(runOf(200), many(200))],
    [
      '5 % excluded',
      analyse(runOf(200), [...many(190), ...times(10, () => summary(excluded('simulator')))]),
    ],
    [
      'errors of the bot in all conversations but one',
      analyse(runOf(100), [summary(), ...times(99, () => brokenAt('pay', 'bot_error'))]),
    ],
    ['2 % cut off', analyse(runOf(200), [...many(196), ...times(4, () => summary(unresolved))])],
    [
      'users who left of their own accord',
      analyse(runOf(200), [
        ...many(150),
        ...times(50, () => summary({ ...unresolved, cause: 'user left' })),
      ]),
    ],
  ])('is not given for %s', (_what, report) => {
    expect(report.warnings).toEqual([])
  })
})
