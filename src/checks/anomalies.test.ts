import { describe, expect, it } from 'vitest'
import type { BotAct } from '../core/reading.ts'
import { findAnomalies } from './anomalies.ts'
import { journeyOf } from './journey.ts'
import { failedSteps, stepHolding } from './steps.ts'
import { type Beat, conversationOf, scenario } from './transcript.case.ts'

const found = (beats: readonly Beat[]): string[] => {
  const conversation = conversationOf(beats, { kind: 'turn_limit' })
  return findAnomalies(scenario, conversation, journeyOf(scenario, conversation)).map(
    ({ id, turn, slot }) => [turn, id, slot].filter((one) => one !== undefined).join(' '),
  )
}
const step = (status: string) => [
  {
    text: 'Okay.',
    steps: [
      { name: 'parse', status: 'ok' },
      { name: 'answer', status },
    ],
  },
]
const SUMS_UP: BotAct = { kind: 'confirm', echoes: [] }
const ASKS_GOODS = [{ kind: 'ask', slot: 'goods', score: 1 }] as const

describe('an anomaly', () => {
  it.each<[string, readonly Beat[], readonly string[]]>([
    ['an error of the bot', [{ error: { kind: 'timeout', message: 'late' } }], ['1 bot_error']],
    ['an error shown as text', [{ acts: [{ kind: 'error' }] }], ['1 error_text']],
    [
      'an error, once where it is both',
      [{ error: { kind: 'x', message: '' }, acts: [{ kind: 'error' }] }],
      ['1 bot_error'],
    ],
    ['a step that failed', [{ reply: step('error') }], ['1 failed_step']],
    [
      'a step that did not understand a fact',
      [{ says: { goods: 'shoes' }, reply: step('not_understood') }],
      ['1 failed_step'],
    ],
    [
      'an answer not understood',
      [{ says: { goods: 'shoes' }, acts: [{ kind: 'fallback' }] }],
      ['1 not_understood goods'],
    ],
    [
      'being asked for what was just said',
      [{ says: { goods: 'shoes' }, acts: ASKS_GOODS }],
      ['1 asked_again goods'],
    ],
    [
      'being asked for what was told earlier',
      [
        { says: { goods: 'shoes' }, stage: 'goods' },
        { act: 'affirm', acts: ASKS_GOODS, stage: 'goods' },
      ],
      ['2 asked_again goods'],
    ],
    [
      'a stage fallen back to',
      [{ stage: 'goods' }, { says: { goods: 'shoes' }, stage: 'volume' }, { stage: 'goods' }],
      ['3 lost_stage'],
    ],
    ['a stage entered too late', [{ stage: 'volume' }, { stage: 'goods' }], ['1 out_of_order']],
    [
      'a fact that nobody asked for',
      [{ stage: 'volume' }, { says: { volume: 2000 }, acts: [SUMS_UP] }],
      ['1 left_out goods'],
    ],
    [
      'a fact that nobody asked for, though the user calls for it later',
      [
        { stage: 'volume' },
        { says: { volume: 2000 }, acts: [SUMS_UP] },
        { act: 'correct', says: { goods: 'shoes' }, stage: 'goods' },
      ],
      ['1 left_out goods'],
    ],
    ["the user's own words", [{ acts: [{ kind: 'echo' }] }], ['1 parrot']],
  ])('is %s', (_what, beats, expected) => {
    expect(found(beats)).toEqual(expected)
  })

  it.each<[string, readonly Beat[]]>([
    ['an ordinary answer', [{ says: { goods: 'shoes' }, right: ['goods'], stage: 'goods' }]],
    ['a step of another state', [{ reply: step('ok') }, { reply: step('cached') }]],
    [
      'a step that says it found nothing, at a message that tells no fact',
      [{ act: 'chat', reply: step('not_understood') }],
    ],
    ['a fall-back to what says no fact', [{ act: 'chat', acts: [{ kind: 'fallback' }] }]],
    [
      'a question for more, which sounds like an earlier one too',
      [
        { says: { goods: 'shoes' } },
        { act: 'request', acts: [...ASKS_GOODS, { kind: 'ask', slot: 'volume', score: 1 }] },
      ],
    ],
    [
      'asking again for what was turned down',
      [
        { says: { goods: 'shoes' }, reply: 'We cannot take shoes.' },
        { act: 'dont_know', acts: ASKS_GOODS },
      ],
    ],
    [
      'asking again for what was found to be incomplete',
      [
        { says: { goods: 'sho' }, reply: 'That does not look complete.' },
        { act: 'dont_know', acts: ASKS_GOODS },
      ],
    ],
    [
      'asking again after a correction',
      [{ says: { goods: 'shoes' } }, { act: 'deny' }, { acts: ASKS_GOODS }],
    ],
    ['another question than the one answered', [{ says: { volume: 2000 }, acts: ASKS_GOODS }]],
    [
      'asking in a confirmation',
      [{ says: { goods: 'shoes' }, acts: [...ASKS_GOODS, { kind: 'confirm', echoes: [] }] }],
    ],
    [
      'going back where the user asked for something',
      [
        { stage: 'goods' },
        { stage: 'volume', says: { goods: 'shoes' } },
        { stage: 'goods', act: 'request' },
      ],
    ],
    [
      'going back after a correction',
      [
        { stage: 'goods' },
        { stage: 'volume', says: { goods: 'shoes' } },
        { stage: 'goods', act: 'correct' },
      ],
    ],
    [
      'a stage that the scenario does not know',
      [{ stage: 'goods' }, { stage: 'smalltalk' }, { stage: 'volume', says: { goods: 'shoes' } }],
    ],
    [
      'a fact asked for in another stage than the one of its name',
      [
        { stage: 'volume' },
        { says: { volume: 2000 }, acts: ASKS_GOODS },
        { says: { goods: 'shoes' }, acts: [SUMS_UP] },
      ],
    ],
    ['a fact left out of a talk that came to nothing', [{ stage: 'volume' }]],
    [
      'a stage not entered because its fact was told',
      [{ says: { goods: 'shoes' }, stage: 'volume' }],
    ],
    [
      'a stage not entered because its fact is known, as shown',
      [{ says: { goods: 'shoes' }, right: ['goods'], stage: 'volume' }],
    ],
    ['a turn that nobody read', [{ says: { goods: 'shoes' }, unread: true }]],
  ])('is not %s', (_what, beats) => {
    expect(found(beats)).toEqual([])
  })

  it('says in words what is odd', () => {
    const conversation = conversationOf([{ says: { goods: 'shoes' }, acts: ASKS_GOODS }], {
      kind: 'turn_limit',
    })
    const [anomaly] = findAnomalies(scenario, conversation, journeyOf(scenario, conversation))
    const reason = 'asks for goods, which was just said'
    expect(anomaly).toMatchObject({ reason, severity: 'major' })
  })
})

describe('the step to blame', () => {
  it.each(['error', 'failed', 'timeout', 'low_confidence', 'not_found', 'invalid'])(
    'is the first that reports %s',
    (status) => {
      const [turn] = conversationOf([{ reply: step(status) }], { kind: 'turn_limit' }).turns
      expect(turn && failedSteps(turn)[0]?.name).toBe('answer')
    },
  )

  it('is the first whose output holds the wrong value', () => {
    const steps = [
      { name: 'parse', status: 'ok', output: { goods: 'shoes' } },
      { name: 'extract', status: 'ok', output: { goods: ['Bags'] } },
      { name: 'answer', status: 'ok', output: 'bags, noted' },
    ]
    const [turn] = conversationOf([{ reply: [{ text: '', steps }] }], { kind: 'turn_limit' }).turns
    expect(turn && stepHolding(turn, 'bags')).toBe('extract')
    expect(turn && stepHolding(turn, 'hats')).toBeUndefined()
    expect(turn && stepHolding(turn, '')).toBeUndefined()
  })
})

it.each([
  'That does not look like a whole address: it needs an @. What do you sell?',
  'Eso no parece completo. ¿Qué vende?',
  'Il manque le @. Que vendez-vous ?',
])('asking again is minor where the bot says what is wrong: "%s"', (reply) => {
  const beats = [{ says: { goods: 'shoes' }, acts: ASKS_GOODS, reply }]
  const conversation = conversationOf(beats, { kind: 'turn_limit' })
  const [anomaly] = findAnomalies(scenario, conversation, journeyOf(scenario, conversation))
  expect(anomaly).toMatchObject({ id: 'asked_again', severity: 'minor' })
})
