import { describe, expect, it } from 'vitest'
import { CheckSpec } from '../../core/check-spec.ts'
import type { Conversation } from '../../core/conversation.ts'
import type { Verdict } from '../../core/verdict.ts'
import { judgeConversation } from '../judge-conversation.ts'
import { type Beat, conversationOf, scenario } from '../transcript.case.ts'

function verdictOn(
  spec: object,
  beats: readonly Beat[],
  over: Partial<Conversation> = {},
): Verdict | undefined {
  const check = CheckSpec.parse({ id: 'it', ...spec })
  const conversation = conversationOf(beats, { kind: 'turn_limit' }, over)
  const { verdicts } = judgeConversation({ ...scenario, checks: [check] }, conversation, 'en')
  return verdicts.find(({ checkId }) => checkId === 'it')
}

const mentions = (text: string) => ({ reply: { contains: text } })
const stages = { kind: 'stage_order', stages: ['greet', 'goods', 'volume'] }
const through = (...all: string[]): Beat[] => all.map((stage) => ({ stage }))

describe('a check', () => {
  it.each<[string, object, readonly Beat[], Partial<Conversation>?]>([
    [
      'must, in a later turn',
      { kind: 'must', matcher: mentions('privacy') },
      [{}, { reply: 'Our privacy policy.' }],
    ],
    ['must, in the greeting', { kind: 'must', matcher: mentions('hello') }, [{}]],
    [
      'must, of the record at the end',
      { kind: 'must', matcher: { record: { plan: 'basic' } } },
      [{}],
      { record: { plan: 'basic' } },
    ],
    ['must_not', { kind: 'must_not', matcher: mentions('damn') }, [{}, {}]],
    [
      'must_not, of a right record',
      { kind: 'must_not', matcher: { record: { plan: 'gold' } } },
      [{}],
      { record: { plan: 'basic' } },
    ],
    ['latency, at the limit', { kind: 'latency', maxMs: 100 }, [{ latencyMs: 100 }]],
    [
      'length, at the limit',
      { kind: 'length', maxChars: 5 },
      [{ reply: '12345' }],
      { greeting: [] },
    ],
    ['stage_order, in order', stages, through('goods', 'goods', 'volume', 'done')],
    ['stage_order, cut short', stages, through('goods')],
    [
      'stage_order, gone back to a stage reached before',
      stages,
      through('goods', 'volume', 'goods'),
    ],
  ])('passes: %s', (_what, spec, beats, over) => {
    expect(verdictOn(spec, beats, over)).toEqual({
      checkId: 'it',
      severity: CheckSpec.parse({ id: 'it', ...spec }).severity,
      outcome: 'pass',
      reason: 'nothing found',
    })
  })

  it.each<[string, object, readonly Beat[], Partial<Verdict>, Partial<Conversation>?]>([
    [
      'must',
      { kind: 'must', matcher: mentions('privacy') },
      [{}, {}],
      { reason: 'no turn matches' },
    ],
    [
      'must_not, with its turn',
      { kind: 'must_not', matcher: mentions('damn') },
      [{ stage: 'goods' }, { reply: 'Damn.' }],
      { turn: 2, stage: 'goods' },
    ],
    [
      'must_not, in the greeting',
      { kind: 'must_not', matcher: mentions('hello') },
      [{}],
      { turn: 0, stage: 'greet' },
    ],
    [
      'must_not, of the record at the end',
      { kind: 'must_not', matcher: { record: { plan: 'gold' } } },
      [{}, {}],
      { turn: 2 },
      { record: { plan: 'gold' } },
    ],
    [
      'latency',
      { kind: 'latency', maxMs: 100 },
      [{}, { latencyMs: 100.6 }],
      { turn: 2, reason: 'replied after 101 ms, at most 100 are allowed' },
    ],
    [
      'length',
      { kind: 'length', maxChars: 10 },
      [{ reply: 'Far too long.' }],
      { turn: 1, reason: 'a reply of 13 characters, at most 10 are allowed' },
    ],
    [
      'length, of the second message',
      { kind: 'length', maxChars: 10 },
      [{ reply: [{ text: 'Hi.' }, { text: 'Far too long.' }] }],
      { turn: 1 },
    ],
    ['length, of the greeting', { kind: 'length', maxChars: 4 }, [], { turn: 0 }],
    ['stage_order, one left out', stages, through('volume'), { reason: 'goods was left out' }],
    [
      'stage_order, the wrong way round',
      stages,
      through('volume', 'goods'),
      { reason: 'volume came after a later stage' },
    ],
  ])('fails: %s', (_what, spec, beats, expected, over) => {
    expect(verdictOn(spec, beats, over)).toMatchObject({ outcome: 'fail', ...expected })
  })

  it('keeps its severity', () => {
    const spec = { kind: 'must', severity: 'minor', matcher: mentions('privacy') }
    expect(verdictOn(spec, [{}])?.severity).toBe('minor')
  })

  it('that cannot be made is an error, and leaves the outcome open where it is critical', () => {
    const matcher = { reply: { matches: '(' } }
    const checks: CheckSpec[] = [{ id: 'it', kind: 'must', severity: 'critical', matcher }]
    const conversation = conversationOf([{}], { kind: 'turn_limit' })
    const { verdicts, outcome } = judgeConversation({ ...scenario, checks }, conversation, 'en')
    expect(verdicts).toMatchObject([{ outcome: 'error', severity: 'critical' }])
    expect(outcome).toMatchObject({ label: 'excluded', fault: 'judge' })
  })
})
