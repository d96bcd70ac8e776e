import { describe, expect, it } from 'vitest'
import { locate } from '../../bench/defects/locate.ts'
import { evenly, type Observed } from '../../bench/defects/observe.ts'
import { flags } from '../../bench/defects/signals.ts'
import { partingOf } from '../../bench/defects/truth.ts'
import type { Turn } from '../../src/core/conversation.ts'
import type { Reply } from '../../src/core/message.ts'
import type { Outcome } from '../../src/core/outcome.ts'
import type { Verdict } from '../../src/core/verdict.ts'

const passed: Outcome = { label: 'passed', cause: 'done', desired: true, stagesReached: [] }
const failed = (turn: number, stage: string): Outcome => ({
  label: 'failed',
  failure: 'stuck',
  fault: 'bot',
  cause: 'stuck',
  desired: false,
  break: { turn, stage, step: 'policy', reason: 'no progress' },
  stagesReached: [],
})
const verdict = (checkId: string, turn: number, over: Partial<Verdict> = {}): Verdict => ({
  checkId,
  outcome: 'fail',
  severity: 'major',
  turn,
  stage: 'size',
  reason: 'it does',
  ...over,
})
const turnOf = (turn: number, reply: Reply): Turn => ({
  turn,
  user: { text: 'hi' },
  note: { behaviour: 'answer', act: 'inform', conveys: {}, event: 'x#1' },
  replies: [reply],
  stage: reply.stage ?? 'pizza',
  latencyMs: 0,
})

function observed(
  repeat: number,
  over: { replies?: Reply[]; outcome?: Outcome; verdicts?: Verdict[]; record?: unknown } = {},
): Observed {
  const spec = {
    id: `r-${repeat}`,
    index: 0,
    scenario: 's',
    persona: 'p',
    repeat,
    arm: 'straying',
  } as const
  const replies = over.replies ?? [{ text: 'Which pizza?' }, { text: 'Which size?' }]
  return {
    key: `s p straying ${repeat}`,
    spec,
    conversation: {
      id: spec.id,
      greeting: [],
      turns: replies.map((reply, at) => turnOf(at + 1, reply)),
      ending: { kind: 'turn_limit' },
      startedAt: '2026-01-01T00:00:00.000Z',
      durationMs: 0,
      ...(over.record === undefined ? {} : { record: over.record }),
    },
    verdicts: over.verdicts ?? [],
    outcome: over.outcome ?? passed,
  }
}

const many = (count: number, over?: Parameters<typeof observed>[1]): Observed[] =>
  Array.from({ length: count }, (_, at) => observed(at, over))

describe('a changed bot is told from the clean one', () => {
  it('by significantly more lost conversations of the same users', () => {
    const five = many(20).map((one, at) =>
      at < 5 ? observed(at, { outcome: failed(1, 'pizza') }) : one,
    )
    expect(flags(many(20), five)).toEqual([{ signal: 'failed', appeared: 5, vanished: 0 }])
  })

  it('not by a few, nor where as many are mended', () => {
    const four = many(20).map((one, at) =>
      at < 4 ? observed(at, { outcome: failed(1, 'pizza') }) : one,
    )
    const others = many(20).map((one, at) =>
      at >= 15 ? observed(at, { outcome: failed(1, 'pizza') }) : one,
    )
    expect(flags(many(20), four)).toEqual([])
    expect(flags(four, others)).toEqual([])
  })

  it('by one check that fails where it did not', () => {
    const one = [observed(0, { verdicts: [verdict('leaked_internals', 2)] }), observed(1)]
    expect(flags(many(2), one)).toEqual([{ signal: 'leaked_internals', appeared: 1, vanished: 0 }])
  })

  it.each([
    ['a minor one', verdict('short', 1, { severity: 'minor' })],
    ['one that passes', verdict('leaked_internals', 1, { outcome: 'pass' })],
    ['one that cannot be made', verdict('leaked_internals', 1, { outcome: 'error' })],
  ])('not by %s', (_what, given) => {
    expect(flags(many(2), many(2, { verdicts: [given] }))).toEqual([])
  })

  it('not by a user who left of its own accord', () => {
    expect(flags(many(20), many(20, { outcome: { ...passed, label: 'unresolved' } }))).toEqual([])
  })
})

describe('two bots part', () => {
  it.each<[string, Reply[], unknown, { turn: number } | undefined]>([
    [
      'never where nothing differs',
      [{ text: 'Which pizza?' }, { text: 'Which size?' }],
      undefined,
      undefined,
    ],
    ['where a text differs', [{ text: 'Which pizza?' }, { text: 'What?' }], undefined, { turn: 2 }],
    [
      'where an action differs',
      [{ text: 'Which pizza?', actions: [{ name: 'pay', arguments: {} }] }],
      undefined,
      { turn: 1 },
    ],
    ['where one of them ends', [{ text: 'Which pizza?' }], undefined, { turn: 1 }],
    [
      'at the end, where only the record differs',
      [{ text: 'Which pizza?' }, { text: 'Which size?' }],
      { size: 's' },
      { turn: 2 },
    ],
    [
      'not over what a step put out',
      [{ text: 'Which pizza?', steps: [{ name: 'word', status: 'ok' }] }, { text: 'Which size?' }],
      undefined,
      undefined,
    ],
  ])('%s', (_what, replies, record, expected) => {
    const parting = partingOf(observed(1), observed(1, { replies, record }))
    if (expected) expect(parting).toMatchObject(expected)
    else expect(parting).toBeUndefined()
  })
})

describe('a defect is located', () => {
  const otherwise: Reply[] = [{ text: 'Which pizza?' }, { text: 'What?', stage: 'size' }]
  const defect = { stage: 'size', step: 'policy' }

  it('right at its own stage, and within a turn', () => {
    const changed = [observed(1, { replies: otherwise, outcome: failed(3, 'size') })]
    expect(locate(defect, [observed(1)], changed, new Set(['failed']))).toEqual({
      of: 1,
      stage: 1,
      elsewhere: 1,
      stepNamed: 1,
      step: 1,
      turn: 1,
    })
  })

  it('wrong at another, or two turns away', () => {
    const changed = [observed(1, { replies: otherwise, outcome: failed(4, 'pizza') })]
    expect(locate(defect, [observed(1)], changed, new Set(['failed']))).toMatchObject({
      of: 1,
      stage: 0,
      turn: 0,
    })
  })

  it('wrong at the stage that the faulty reply left for it', () => {
    const changed = [observed(1, { replies: otherwise, outcome: failed(2, 'pizza') })]
    expect(locate(defect, [observed(1)], changed, new Set(['failed']))).toMatchObject({ stage: 0 })
  })

  it('at the stage where the bots part, when it may strike anywhere', () => {
    const changed = [observed(1, { replies: otherwise, outcome: failed(2, 'pizza') })]
    const any = { stage: 'any', step: 'policy' }
    expect(locate(any, [observed(1)], changed, new Set(['failed']))).toMatchObject({ stage: 1 })
  })

  it('by the check that found it, where nothing failed', () => {
    const verdicts = [verdict('other', 1), verdict('contradiction', 2)]
    const changed = [observed(1, { replies: otherwise, verdicts })]
    expect(locate(defect, [observed(1)], changed, new Set(['contradiction']))).toMatchObject({
      of: 1,
      stage: 1,
      turn: 1,
      stepNamed: 0,
    })
  })

  it('nowhere, in conversations that do not show it', () => {
    const changed = [
      observed(1, { outcome: failed(1, 'size') }),
      observed(2, { replies: otherwise }),
    ]
    expect(locate(defect, [observed(1), observed(2)], changed, new Set())).toMatchObject({ of: 0 })
  })
})

it('conversations are taken evenly over a plan', () => {
  const specs = Array.from({ length: 10 }, (_, at) => observed(at).spec)
  expect(evenly(specs, 4).map(({ repeat }) => repeat)).toEqual([0, 2, 5, 7])
  expect(evenly(specs, 20)).toEqual(specs)
})
