import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import * as z from 'zod'
import { BehaviourKind } from '../core/behaviour.ts'
import { Conversation, GuardFault, StopReason, UserAct } from '../core/conversation.ts'
import { FailureKind, Fault, OutcomeLabel } from '../core/outcome.ts'
import { openStore } from './open-store.ts'
import { pack } from './pack.ts'
import { sampleItem, samplePlan } from './sample-run.case.ts'

/** Any UTF-16 at all: halves of surrogate pairs, NUL, and texts that look like the store's own escape. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 6 }).map((codes) => {
    return String.fromCharCode(...codes)
  }),
  fc.constantFrom('json:"x"', 'json:"', '\u0000', 'a\ud800', '👟', ''),
)
const milliseconds = fc.integer({ min: 0, max: 1e7 }).map((n) => n / 64)
const anything = fc.jsonValue({ maxDepth: 3, noUnicodeString: false }).map(withoutNegativeZero)
const scalars = fc.dictionary(text, fc.oneof(text, fc.boolean(), milliseconds), { maxKeys: 3 })
const quickReply = fc.record({ label: text, value: text })
const usage = fc.record({
  calls: fc.nat(),
  inputTokens: fc.nat(),
  outputTokens: fc.nat(),
  costUsd: milliseconds,
})
const reply = fc.record(
  {
    text,
    quickReplies: fc.array(quickReply, { maxLength: 2 }),
    stage: text,
    steps: fc.array(fc.record({ name: text, status: text, ms: milliseconds, output: anything })),
    actions: fc.array(fc.record({ name: text, arguments: fc.dictionary(text, anything) })),
    sources: fc.array(fc.record({ id: text, title: text })),
    endState: text,
    record: anything,
    usage,
    latencyMs: milliseconds,
    raw: anything,
  },
  { requiredKeys: ['text'] },
)
const error = fc.record({ kind: text, message: text })
const draft = fc.record({ text, fault: fc.constantFrom(...GuardFault.options), detail: text })
const reading = fc.record({
  acts: fc.array(fc.constantFrom({ kind: 'claim_done' as const }, { kind: 'ask_more' as const })),
  echoes: fc.array(fc.record({ slot: text, found: text, correct: fc.boolean() })),
  key: text,
})
const note = fc.record(
  {
    behaviour: fc.constantFrom(...BehaviourKind.options),
    act: fc.constantFrom(...UserAct.options),
    conveys: scalars,
    retracts: scalars,
    requests: fc.array(text, { maxLength: 2 }),
    event: text,
    rung: text,
    language: text,
    wants: fc.constantFrom({ what: 'legal' }, { what: 'canary', word: 'ZEBRA' }),
    drafts: fc.array(draft, { maxLength: 2 }),
  },
  { requiredKeys: ['behaviour', 'act', 'conveys', 'event'] },
)
const turn = fc.record(
  {
    turn: fc.integer({ min: 1, max: 200 }),
    user: fc.oneof(
      fc.record({ text, quickReply }, { requiredKeys: ['text'] }),
      fc
        .array(text, { minLength: 2, maxLength: 3 })
        .map((messages) => ({ text: messages.join('\n'), messages })),
    ),
    note,
    replies: fc.array(reply, { maxLength: 3 }),
    error,
    stage: text,
    reading,
    latencyMs: milliseconds,
  },
  { requiredKeys: ['turn', 'user', 'note', 'replies', 'latencyMs'] },
)
const ending = fc.oneof(
  fc.record({ kind: fc.constant('end_state' as const), endState: text }),
  fc.record({
    kind: fc.constant('user_stopped' as const),
    reason: fc.constantFrom(...StopReason.options),
    cause: text,
  }),
  fc.record({ kind: fc.constant('bot_error' as const), error }),
  fc.record({ kind: fc.constant('simulator' as const), fault: text, detail: text }),
)
const conversation = fc.record(
  {
    id: fc.constant('r-0'),
    greeting: fc.array(reply, { maxLength: 2 }),
    greetingReading: reading,
    greetingStage: text,
    turns: fc.array(turn, { maxLength: 4 }),
    ending,
    rejected: fc.array(draft, { maxLength: 2 }),
    record: anything,
    usage,
    startedAt: text,
    durationMs: milliseconds,
  },
  { requiredKeys: ['id', 'greeting', 'turns', 'ending', 'startedAt', 'durationMs'] },
)
const outcome = fc.record(
  {
    label: fc.constantFrom(...OutcomeLabel.options),
    failure: fc.constantFrom(...FailureKind.options),
    fault: fc.constantFrom(...Fault.options),
    cause: text,
    endState: text,
    desired: fc.boolean(),
    break: fc.record(
      { turn: fc.nat(), stage: text, step: text, reason: text },
      { requiredKeys: ['turn', 'stage', 'reason'] },
    ),
    stagesReached: fc.array(text, { maxLength: 3 }),
  },
  { requiredKeys: ['label', 'cause', 'desired', 'stagesReached'] },
)
const verdict = fc.record(
  {
    checkId: text,
    outcome: fc.constantFrom('pass' as const, 'fail' as const, 'error' as const),
    severity: fc.constantFrom('minor' as const, 'major' as const, 'critical' as const),
    turn: fc.nat(),
    stage: text,
    reason: text,
  },
  { requiredKeys: ['checkId', 'outcome', 'severity', 'reason'] },
)

test.prop({ conversation, outcome, verdicts: fc.array(verdict, { maxLength: 3 }) })(
  'reads any conversation back exactly as it was recorded',
  (given) => {
    using store = opened()
    const { spec } = sampleItem('r', 0)
    const item = { spec, ...given }
    const recorder = store.startRun(samplePlan('r', 1))
    recorder.record(pack(item))
    recorder.flush()
    expect(store.conversation('r-0')).toEqual({ runId: 'r', ...item })
  },
)

const shadowTurn = fc.record(
  {
    turn: fc.integer({ min: 1, max: 200 }),
    replies: fc.array(reply, { maxLength: 2 }),
    error,
    latencyMs: milliseconds,
    comparison: fc.record(
      {
        matched: fc.boolean(),
        similarity: milliseconds,
        steps: fc.dictionary(
          text,
          fc.constantFrom('same' as const, 'different' as const, 'missing' as const),
          { maxKeys: 2 },
        ),
        topics: fc.array(text, { maxLength: 2 }),
        stage: text,
      },
      { requiredKeys: ['matched', 'steps', 'topics'] },
    ),
  },
  { requiredKeys: ['turn', 'replies', 'latencyMs'] },
)
const shadow = fc.uniqueArray(shadowTurn, { selector: ({ turn: at }) => at, maxLength: 4 })

test.prop({ shadow })('reads a shadow back exactly, turn by turn', (given) => {
  using store = opened()
  const item = { ...sampleItem('r', 0, 1), shadow: given.shadow }
  const spec = { target: 'shop', iteration: 'v2', step: 'topic', threshold: 0.7 }
  const recorder = store.startRun(samplePlan('r', 1, { shadow: spec }))
  recorder.record(pack(item))
  recorder.flush()
  const inOrder = given.shadow.toSorted((a, b) => a.turn - b.turn)
  expect(store.run('r')?.shadow).toEqual(spec)
  expect(store.conversation('r-0')?.shadow).toEqual(inOrder)
  expect([...store.shadowTurns('r')]).toEqual(
    inOrder.map(({ turn: at, error: failed, comparison }) => ({
      conversationId: 'r-0',
      turn: at,
      ...(failed ? { error: failed.kind } : {}),
      ...(comparison ? { comparison } : {}),
    })),
  )
})

test('a run without a shadow has none to read', () => {
  using store = opened()
  const recorder = store.startRun(samplePlan('r', 1))
  recorder.record(pack(sampleItem('r', 0, 1)))
  recorder.flush()
  expect(store.run('r')).not.toHaveProperty('shadow')
  expect(store.conversation('r-0')).not.toHaveProperty('shadow')
  expect([...store.shadowTurns('r')]).toEqual([])
})

test('the conversations that are tried are what the schema allows, beyond halves of surrogates', () => {
  for (const value of fc.sample(conversation, 50))
    expect(() => z.parse(Conversation, value)).not.toThrow()
})

test('a record that JSON cannot hold does not keep its conversation from being stored', () => {
  using store = opened()
  const odd: Record<string, unknown> = { amount: 10n, name: 'Solely' }
  odd['self'] = odd
  const item = sampleItem('r', 0, 1)
  const recorder = store.startRun(samplePlan('r', 1))
  recorder.record(pack({ ...item, conversation: { ...item.conversation, record: odd } }))
  recorder.flush()
  expect(store.conversation('r-0')?.conversation.record).toEqual({
    amount: '10',
    name: 'Solely',
    self: '[circular]',
  })
})

function opened() {
  const store = openStore(':memory:')
  return { ...store, [Symbol.dispose]: () => store.close() }
}

function withoutNegativeZero(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
