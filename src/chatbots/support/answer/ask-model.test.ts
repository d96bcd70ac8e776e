import { describe, expect, test } from 'vitest'
import type { ChatModel } from '../../../core/model.ts'
import { ModelError } from '../../../core/model.ts'
import { talk } from '../talk.case.ts'

const usage = { calls: 1, inputTokens: 0, outputTokens: 0, costUsd: 0 }

/** A model that answers with this text. */
const answering = (text: string, refusal?: string): ChatModel => ({
  name: 'answering',
  complete: async () => ({ text, usage, ...(refusal === undefined ? {} : { refusal }) }),
})

const away: ChatModel = {
  name: 'away',
  complete: async () => {
    throw new ModelError('unreachable', 'nobody there')
  },
}

const QUESTION = ['How long does delivery take?']

test("an answer is given in the model's words where they keep to the context", async () => {
  const text = 'It usually takes 2 to 4 working days, Saturdays included.'
  const { last } = await talk(QUESTION, { model: answering(text) })
  expect(last.text).toContain(text)
  expect(last.sources).toMatchObject([{ id: 'delivery_time' }])
})

describe('what the rules composed stands', () => {
  test.each<[string, ChatModel]>([
    ['when the model is away', away],
    ['when it refuses', answering('No.', 'no')],
    ['when it says nothing', answering('  ')],
    ['when it makes a figure up', answering('It takes 9 working days.')],
    ['when it asks back', answering('Where do you live?')],
    ['when it goes on and on', answering('Well. '.repeat(200))],
  ])('%s', async (_when, model) => {
    const plain = await talk(QUESTION)
    expect((await talk(QUESTION, { model })).last.text).toBe(plain.last.text)
  })
})

test('a vetted answer is never reworded', async () => {
  const plain = await talk(QUESTION, { variant: 'classifying' })
  const model = answering('It takes 2 to 4 days.')
  expect((await talk(QUESTION, { variant: 'classifying', model })).last.text).toBe(plain.last.text)
})
