import { describe, expect, it } from 'vitest'
import type { Reply } from './message.ts'
import { Scenario } from './scenario.ts'
import { endStateReached, stageAfter } from './stage.ts'

const scenario = Scenario.parse({
  id: 'order',
  title: 'Order',
  chatbot: 'shop',
  goal: 'I want to order.',
  stages: [
    { id: 'greet', title: 'Greeting', reachedWhen: { reply: { contains: 'hello' } } },
    { id: 'size', title: 'Size', reachedWhen: { reply: { contains: 'size' } } },
    { id: 'pay', title: 'Payment' },
  ],
  endStates: [
    {
      id: 'ordered',
      desired: true,
      when: { all: [{ stage: 'pay' }, { reply: { contains: 'thanks' } }] },
    },
    { id: 'closed', desired: false, when: { reply: { contains: 'thanks' } } },
  ],
})

const say = (...texts: string[]): Reply[] => texts.map((text) => ({ text }))

describe('the stage after replies', () => {
  it.each<[string, Reply[], string | undefined, string | undefined]>([
    ["the bot's own", [{ text: 'What size?', stage: 'own' }], 'greet', 'own'],
    [
      "the bot's own, the last it told",
      [{ text: 'a', stage: 'x' }, { text: 'b', stage: 'y' }, { text: 'c' }],
      undefined,
      'y',
    ],
    ['the furthest whose matcher holds', say('Hello!', 'What size?'), undefined, 'size'],
    ['the one before where nothing tells', say('And then?'), 'size', 'size'],
    ['an earlier one, when the bot goes back', say('Hello again!'), 'size', 'greet'],
    ['unknown while nothing has told', say('And then?'), undefined, undefined],
    ['the one before where the bot is silent', [], 'pay', 'pay'],
  ])('is %s', (_what, replies, before, after) => {
    expect(stageAfter(scenario, replies, before)).toBe(after)
  })
})

describe('the end state that replies reach', () => {
  it('is the first in the order of the scenario that matches', () => {
    expect(endStateReached(scenario, say('Thanks!'), 'pay')?.id).toBe('ordered')
    expect(endStateReached(scenario, say('Thanks!'), 'size')?.id).toBe('closed')
  })

  it('is none while none matches', () => {
    expect(endStateReached(scenario, say('What size?'), 'pay')).toBeUndefined()
  })
})
