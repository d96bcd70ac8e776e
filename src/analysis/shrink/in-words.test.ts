import { expect, test } from 'vitest'
import type { UserDecision } from '../../core/minimized.ts'
import { Scenario } from '../../core/scenario.ts'
import { inWords } from './in-words.ts'

const scenario = Scenario.parse({
  id: 'account',
  title: 'Account',
  chatbot: 'bank',
  goal: 'I want an account.',
  facts: {
    country: { value: 'Spain', ask: ['country'] },
    monthly_sales: { value: 3, ask: ['sales'] },
  },
  requests: [
    {
      id: 'fees',
      question: { en: ['What are the fees?'] },
      answeredWhen: { reply: { contains: '%' } },
    },
  ],
  stages: [{ id: 'recommendation', title: 'Recommendation' }],
  endStates: [{ id: 'opened', desired: true, when: { endState: 'opened' } }],
})

test.each<[string, UserDecision[]]>([
  ['Fails even when the user tells everything at once and never strays.', []],
  [
    'Fails even when the user tells everything at once and never strays.',
    [
      { kind: 'fact', slot: 'country' },
      { kind: 'patience', replies: 3 },
    ],
  ],
  [
    'Fails only when the user changes the country at the recommendation stage.',
    [
      {
        kind: 'straying',
        behaviour: 'change_of_mind',
        event: 'recommendation#1',
        about: { country: 'Austria' },
      },
      { kind: 'alternatives', slot: 'country' },
    ],
  ],
  [
    'Fails only when the user asks back when asked for the monthly sales the second time.',
    [{ kind: 'straying', behaviour: 'clarify', event: 'ask:monthly_sales#2' }],
  ],
  [
    'Fails only when the user writes emoji, asks “What are the fees?” and tells the country only when asked.',
    [
      { kind: 'style', trait: 'emoji' },
      { kind: 'request', id: 'fees' },
      { kind: 'later', id: 'fees' },
      { kind: 'waits', slot: 'country' },
    ],
  ],
  [
    'Fails though the user never strays: it is enough that it asks “What are the fees?” in its first message.',
    [{ kind: 'request', id: 'fees' }],
  ],
  [
    'Fails though the user never strays: it is enough that it tells the country and the monthly sales only when asked.',
    [
      { kind: 'waits', slot: 'country' },
      { kind: 'waits', slot: 'monthly_sales' },
    ],
  ],
])('%s', (sentence, kept) => {
  expect(inWords(scenario, kept)).toBe(sentence)
})
