import { describe, expect, test } from 'vitest'
import { TO_CONFIRM, TO_INTEGRATION, talk } from './talk.case.ts'

const AT = {
  business: 1,
  channel: 2,
  volume: 3,
  country: 4,
  recommendation: 5,
  integration: 6,
  confirm: 7,
} as const

describe('a clarifying question on a step is answered, and the step asked again', () => {
  test.each<[keyof typeof AT, string, string]>([
    ['business', 'What kind of businesses do you take?', 'Nearly every trade'],
    ['channel', 'What channels are there?', 'You can choose from: online shop, marketplace'],
    ['channel', 'What is a marketplace?', 'A marketplace is'],
    ['volume', 'Gross or net?', 'Gross, please'],
    ['country', 'Can I change that later?', 'can be changed later'],
    ['recommendation', 'Why this plan?', 'where you sell and how much'],
    ['recommendation', 'What is included?', 'Included are'],
    ['recommendation', 'Is there a cheaper one?', 'nothing cheaper'],
    ['recommendation', 'What do you mean by that?', 'Paylane Checkout: a payment page'],
    ['integration', 'What is an API?', 'An API lets'],
    ['integration', "What's the difference between a plugin and an API?", 'A shop plugin is'],
    ['confirm', 'Is this correct?', 'noted everything as you meant it'],
  ])('%s: "%s"', async (stage, said, answer) => {
    const { last, replies } = await talk([...TO_CONFIRM.slice(0, AT[stage]), said])
    expect(replies.at(-2)?.stage).toBe(stage)
    expect(last.stage).toBe(stage)
    expect(last.endState).toBeUndefined()
    expect(last.text).toContain(answer)
    expect(last.text).toMatch(/\?$/)
  })
})

test.each([
  'is this correct?',
  'Is that right?',
  'Correct?',
  'ok, is everything right?',
  'what happens if I say yes?',
  'Did I say Germany?',
])('no question opens an account: "%s"', async (said) => {
  const { record } = await talk([...TO_CONFIRM, said])
  expect(record.status).toBe('open')
})

test('who rules out a choice is helped to another', async () => {
  const { replies, record } = await talk([...TO_INTEGRATION, 'no plugin please', 'the API then'])
  expect(replies.at(-2)?.text).toContain('a payment link is easiest')
  expect(record.integration).toBe('API')
})

test.each(['in person', 'actually, online is right'])(
  'a noted value that is denied is asked for anew: then "%s"',
  async (said) => {
    const { replies } = await talk([...TO_CONFIRM, "I don't sell online", said])
    expect(replies.slice(-2).map(({ stage }) => stage)).toEqual(['channel', 'confirm'])
  },
)

test('a nationality leaves the country to be asked for', async () => {
  const { last, record } = await talk(['Hello', 'Indian restaurant', 'in person', '9000'])
  expect([record.country, last.stage]).toEqual([undefined, 'country'])
})
