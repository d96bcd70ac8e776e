import { expect, it } from 'vitest'
import type { Ending } from '../core/conversation.ts'
import type { Reply } from '../core/message.ts'
import type { Break } from '../core/outcome.ts'
import { Scenario } from '../core/scenario.ts'
import { judgeConversation } from './judge-conversation.ts'
import { type Beat, conversationOf, RIGHT_RECORD, scenario } from './transcript.case.ts'

const OPEN: Ending = { kind: 'end_state', endState: 'open' }
const goods: Beat = { says: { goods: 'shoes' }, stage: 'goods', right: ['goods'] }
const volume: Beat = { says: { volume: 2000 }, stage: 'volume' }
const agrees: Beat = { act: 'affirm', stage: 'done' }

/** A reply that asks whether these facts are right. */
const puts = (...slots: string[]): Beat => ({
  acts: [{ kind: 'confirm', echoes: slots.map((slot) => ({ slot, found: slot, correct: true })) }],
  right: slots,
})

function breakOf(beats: readonly Beat[], record: unknown, on = scenario): Break | undefined {
  return judgeConversation(on, conversationOf(beats, OPEN, { record }), 'en').outcome.break
}

it('a record that lacks a fact broke where the user was first asked to agree without it', () => {
  const asked: Beat = { ...volume, ...puts('goods') }
  const again: Beat = { act: 'ask_back', stage: 'volume', ...puts('goods') }
  const place = breakOf([goods, asked, again, agrees], { goods: 'shoes', plan: 'basic' })
  expect(place).toMatchObject({ turn: 2, stage: 'goods' })
})

it('a record that lacks a fact which the user was shown broke where they agreed to it', () => {
  const asked: Beat = { ...volume, ...puts('goods', 'volume') }
  const place = breakOf([goods, asked, agrees], { goods: 'shoes', plan: 'basic' })
  expect(place).toMatchObject({ turn: 3, stage: 'volume' })
})

it('a record that holds a remark for a fact broke where the user made the remark', () => {
  const text = 'How long does that take?'
  const remark: Beat = { act: 'request', text, stage: 'volume' }
  const place = breakOf([goods, remark, volume, agrees], { ...RIGHT_RECORD, volume: text })
  expect(place).toMatchObject({ turn: 2, stage: 'goods' })
})

it('a value that was right before the user changed their mind is no remark', () => {
  const changed: Beat = { says: { goods: 'bags' }, act: 'correct', stage: 'volume' }
  const place = breakOf([goods, { ...volume, right: ['volume'] }, changed, agrees], RIGHT_RECORD)
  expect(place).toMatchObject({ turn: 3, stage: 'volume' })
})

it('what was written without asking lacks a fact since it was written', () => {
  const on = Scenario.parse({
    ...scenario,
    endStates: [
      {
        id: 'open',
        desired: true,
        when: { endState: 'open' },
        expect: { 'passed_on.goods': { fact: 'goods' } },
      },
    ],
  })
  const tells = (record: object): Reply[] => [{ text: 'Thank you.', record }]
  const beats: Beat[] = [
    { ...goods, reply: tells({}) },
    { ...volume, reply: tells({}) },
    { stage: 'done', reply: tells({ passed_on: {} }) },
  ]
  expect(breakOf(beats, { passed_on: {} }, on)).toMatchObject({ turn: 3, stage: 'volume' })
})

it('what a critical check finds is not made good by what comes later', () => {
  const leaks: Beat = { ...goods, reply: 'Noted: {{goods}}.' }
  const ending: Ending = { kind: 'end_state', endState: 'dead_end' }
  const conversation = conversationOf([leaks, volume, agrees], ending)
  expect(judgeConversation(scenario, conversation, 'en').outcome).toMatchObject({
    failure: 'undesired_end_state',
    break: { turn: 1, stage: 'greet' },
  })
})
