import { describe, expect, it } from 'vitest'
import { CheckSpec } from '../core/check-spec.ts'
import type { Conversation, Ending } from '../core/conversation.ts'
import type { Reply } from '../core/message.ts'
import type { Break } from '../core/outcome.ts'
import { judgeConversation } from './judge-conversation.ts'
import { type Beat, conversationOf, RIGHT_RECORD, scenario } from './transcript.case.ts'

const GAVE_UP: Ending = { kind: 'user_stopped', reason: 'gave_up', cause: 'asked again' }
const OPEN: Ending = { kind: 'end_state', endState: 'open' }

function breakOf(
  beats: readonly Beat[],
  ending: Ending = GAVE_UP,
  over: Partial<Conversation> = {},
): Break | undefined {
  return judgeConversation(scenario, conversationOf(beats, ending, over), 'en').outcome.break
}

const goods: Beat = { says: { goods: 'shoes' }, stage: 'goods', right: ['goods'] }
const volume: Beat = { says: { volume: 2000 }, stage: 'volume', right: ['volume'] }
const misread: Beat = { says: { volume: 2000 }, acts: [{ kind: 'fallback' }], stage: 'goods' }
const drifts: Beat = { key: 'drift', stage: 'goods' }

describe('where a conversation broke', () => {
  it('is an early anomaly that nothing repaired, not the last turn', () => {
    expect(breakOf([goods, misread, drifts, { key: 'other', stage: 'goods' }])).toEqual({
      turn: 2,
      stage: 'goods',
      reason: 'did not understand an answer',
    })
  })

  it('is not an anomaly that a new stage repaired', () => {
    const early = { ...misread, says: { goods: 'shoes' }, stage: 'greet' }
    expect(breakOf([early, goods, volume, { key: 'a', stage: 'volume' }])).toMatchObject({
      turn: 4,
      stage: 'volume',
    })
  })

  it('is an anomaly in the very turn of the last progress: only later progress repairs', () => {
    const shown: Beat = { acts: [{ kind: 'error' }], stage: 'volume' }
    expect(breakOf([goods, shown, { key: 'a' }, { key: 'b' }])).toMatchObject({
      turn: 2,
      stage: 'goods',
    })
  })

  it('is not a fact asked again that was acknowledged later', () => {
    const again: Beat = {
      says: { volume: 2000 },
      acts: [{ kind: 'ask', slot: 'volume', score: 1 }],
      stage: 'goods',
    }
    const heard: Beat = { says: { volume: 2000 }, right: ['volume'], stage: 'goods' }
    expect(breakOf([goods, again, heard, { key: 'a' }, { key: 'b' }])).toMatchObject({ turn: 4 })
  })

  it('is the turn in which a critical check finds what fails the conversation', () => {
    const leaks: Beat = { ...volume, reply: 'Noted: {{volume}}.' }
    expect(breakOf([goods, leaks, { stage: 'done' }], OPEN, { record: RIGHT_RECORD })).toEqual({
      turn: 2,
      stage: 'goods',
      reason: 'shows template text: "{{volume}}"',
    })
  })

  it('is the first major sign where a check of the whole fails the conversation, whatever came after', () => {
    const fee: Beat = { text: 'How much?', act: 'request', requests: ['fee'], stage: 'goods' }
    const passesOver: Beat = { ...fee, reply: 'In which country is it?' }
    const checks = [
      CheckSpec.parse({
        id: 'told',
        kind: 'must',
        severity: 'critical',
        matcher: { reply: { contains: '29' } },
      }),
    ]
    const beats = [goods, passesOver, { stage: 'volume' }, { stage: 'done' }]
    const conversation = conversationOf(beats, OPEN, { record: RIGHT_RECORD })
    const { outcome } = judgeConversation({ ...scenario, checks }, conversation, 'en')
    expect(outcome).toMatchObject({ failure: 'critical_check', break: { turn: 2, stage: 'goods' } })
  })

  it('is where the record that comes with the replies keeps an old value', () => {
    const keeps = (held: string): Reply[] => [{ text: 'Thanks.', record: { goods: held } }]
    const beats: Beat[] = [
      { says: { goods: 'shoes' }, reply: keeps('shoes'), stage: 'goods' },
      { says: { goods: 'bags' }, act: 'correct', reply: keeps('shoes'), stage: 'goods' },
      { ...volume, reply: keeps('shoes') },
    ]
    const record = { ...RIGHT_RECORD, goods: 'shoes' }
    expect(breakOf(beats, OPEN, { record })).toMatchObject({ turn: 2, stage: 'goods' })
  })

  it('is where the user agreed to what was then never written', () => {
    const beats: Beat[] = [goods, volume, { act: 'affirm', stage: 'done' }, { stage: 'done' }]
    const record = { plan: 'basic' }
    expect(breakOf(beats, OPEN, { record })).toMatchObject({ turn: 3, stage: 'volume' })
  })

  it('is the turn of a hand-off that nobody asked for', () => {
    const slow: Beat = { key: 'a', stage: 'goods' }
    const hands: Beat = { acts: [{ kind: 'hand_off' }], stage: 'goods' }
    const beats = [goods, slow, slow, hands]
    expect(breakOf(beats, { kind: 'user_stopped', reason: 'handed_off' })).toMatchObject({
      turn: 4,
      reason: 'hands over though nobody asked and nothing had failed',
    })
  })

  it('is where a prompt begins to be repeated', () => {
    const prompt: Beat = {
      reply: 'How much do you sell a month?',
      stage: 'goods',
      act: 'dont_know',
    }
    const vague = ['Hard to say.', 'It depends.', 'Well.'].map(
      (text): Beat => ({ ...prompt, text }),
    )
    expect(breakOf([{ ...goods, ...prompt, act: 'inform' }, ...vague])).toMatchObject({
      turn: 2,
      reason: 'says the same more than 2 times in a row',
    })
  })

  it('is the turn after the last progress where no turn is odd', () => {
    const beats = [goods, volume, { key: 'a', stage: 'volume' }, { key: 'b', stage: 'volume' }]
    expect(breakOf(beats)).toEqual({
      turn: 3,
      stage: 'volume',
      reason: 'the user gave up: the bot asked again',
    })
  })

  it('is the first of several unrepaired anomalies', () => {
    const parrot: Beat = { acts: [{ kind: 'echo' }], stage: 'goods' }
    expect(breakOf([goods, parrot, misread, parrot])).toMatchObject({
      turn: 2,
      reason: "gives the user's own words back",
    })
  })

  it('is at the stage in which the user spoke, not the one fallen back to', () => {
    const lost: Beat = { stage: 'greet', key: 'a' }
    expect(breakOf([goods, volume, lost, { stage: 'greet', key: 'b' }])).toMatchObject({
      turn: 3,
      stage: 'volume',
      reason: 'falls back from volume to greet',
    })
  })

  it('is at an unknown stage where nothing tells stages', () => {
    const conversation = conversationOf([{ key: 'a' }, { key: 'b' }], GAVE_UP)
    delete conversation.greetingStage
    const { outcome } = judgeConversation(scenario, conversation, 'en')
    expect(outcome.break).toMatchObject({ turn: 1, stage: 'unknown' })
  })

  it('is at the first turn where no turn was held', () => {
    const error = { kind: 'exception', message: 'cannot open' }
    expect(breakOf([], { kind: 'bot_error', error })).toMatchObject({ turn: 1, stage: 'greet' })
  })

  it('names the step that reported an error', () => {
    const steps = [
      { name: 'classify', status: 'ok' },
      { name: 'answer', status: 'timeout' },
    ]
    const failing: Beat = { reply: [{ text: 'Hm.', steps }], stage: 'goods' }
    expect(breakOf([goods, failing, drifts])).toMatchObject({ turn: 2, step: 'answer' })
  })

  it('names the error of the bot that it did not recover from', () => {
    const error = { kind: 'timeout', message: 'no answer in 30 s' }
    const beats: readonly Beat[] = [goods, { error, stage: 'goods' }, { error }, { error }]
    expect(breakOf(beats, { kind: 'bot_error', error })).toEqual({
      turn: 2,
      stage: 'goods',
      reason: 'timeout: no answer in 30 s',
    })
  })
})

describe('where a wrong record broke', () => {
  const wrongGoods = { record: { ...RIGHT_RECORD, goods: 'bags' } }
  const wrongVolume = { record: { ...RIGHT_RECORD, volume: 500 } }
  const done: Beat = { act: 'affirm', stage: 'done', acts: [{ kind: 'claim_done' }] }
  const silentGoods: Beat = { says: { goods: 'shoes' }, stage: 'goods' }
  const silentVolume: Beat = { says: { volume: 2000 }, stage: 'volume' }

  it('is where the wrong fact was last said', () => {
    const beats = [silentGoods, silentVolume, { act: 'affirm', stage: 'volume' } as const, done]
    expect(breakOf(beats, OPEN, wrongVolume)).toEqual({
      turn: 2,
      stage: 'goods',
      reason: 'volume is 500, the user said "2000"',
    })
    expect(breakOf(beats, OPEN, wrongGoods)).toMatchObject({ turn: 1, stage: 'greet' })
  })

  it('is where the user changed its mind, if that is what was lost', () => {
    const changed: Beat = {
      says: { goods: 'bags' },
      behaviour: 'change_of_mind',
      act: 'correct',
      stage: 'volume',
    }
    const beats = [goods, silentVolume, changed, done]
    expect(breakOf(beats, OPEN, { record: RIGHT_RECORD })).toMatchObject({
      turn: 3,
      stage: 'volume',
      reason: 'goods is "shoes", the user said "bags"',
    })
  })

  it('is after the bot last repeated the value rightly, if it did', () => {
    const beats: readonly Beat[] = [goods, volume, { act: 'affirm', stage: 'volume' }, done]
    expect(breakOf(beats, OPEN, wrongGoods)).toMatchObject({ turn: 2, stage: 'goods' })
  })

  it('is where the value was said, though only the summary at the end shows it wrong', () => {
    const summary: Beat = { act: 'inform', stage: 'volume', wrong: { goods: 'bags' } }
    const beats = [silentGoods, silentVolume, summary, done]
    expect(breakOf(beats, OPEN, wrongGoods)).toMatchObject({
      turn: 1,
      stage: 'greet',
      reason: 'repeats goods as "bags"',
    })
  })

  it('is the earliest of several wrong facts', () => {
    const beats = [silentGoods, silentVolume, done]
    const record = { plan: 'basic', goods: 'bags', volume: 500 }
    expect(breakOf(beats, OPEN, { record })).toMatchObject({ turn: 1 })
  })

  it('names the step that took the value wrongly', () => {
    const steps = [
      { name: 'classify', status: 'ok', output: { topic: 'goods' } },
      { name: 'extract', status: 'ok', output: { goods: 'bags' } },
    ]
    const taken: Beat = { ...silentGoods, reply: [{ text: 'Noted.', steps }] }
    expect(breakOf([taken, silentVolume, done], OPEN, wrongGoods)).toMatchObject({
      turn: 1,
      step: 'extract',
    })
  })

  it('is the last turn where the value is of no fact', () => {
    const record = { ...RIGHT_RECORD, plan: 'gold' }
    expect(breakOf([goods, volume, done], OPEN, { record })).toMatchObject({
      turn: 3,
      reason: 'plan is "gold", the user said "basic"',
    })
  })
})
