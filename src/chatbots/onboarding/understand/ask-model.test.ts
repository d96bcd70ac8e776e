import { describe, expect, test } from 'vitest'
import {
  type ChatAnswer,
  type ChatModel,
  type ChatRequest,
  ModelError,
} from '../../../core/model.ts'
import { talk } from '../talk.case.ts'

function scripted(answer: (request: ChatRequest) => Partial<ChatAnswer>): ChatModel {
  return {
    name: 'scripted',
    complete: (request) => {
      try {
        const usage = { calls: 1, inputTokens: 0, outputTokens: 0, costUsd: 0 }
        return Promise.resolve({ text: '', usage, ...answer(request) })
      } catch (thrown) {
        return Promise.reject(thrown)
      }
    },
  }
}

test('the model is asked first: it understands what the rules do not', async () => {
  const model = scripted(({ messages }) => {
    const asks = messages.at(-1)?.content ?? ''
    return asks.includes('User: the land of tulips')
      ? { text: '{"values":{"country":"Netherlands"}}' }
      : { text: '{"values":{"business":"bulbs"}}' }
  })
  const { record } = await talk(['bulbs', 'the land of tulips'], { model })
  expect(record).toMatchObject({ business: 'bulbs', country: 'Netherlands' })
})

describe('the rules take over', () => {
  test.each<[string, (request: ChatRequest) => Partial<ChatAnswer>]>([
    ['the answer is no JSON', () => ({ text: 'Sure! The user sells shoes.' })],
    ['the answer is of another form', () => ({ text: '{"values":{"country":"Atlantis"}}' })],
    ['the model declines', () => ({ text: '{}', refusal: 'I cannot do that' })],
    [
      'the model cannot be reached',
      () => {
        throw new ModelError('unreachable', 'nobody there')
      },
    ],
  ])('when %s', async (_case, answer) => {
    const { record } = await talk(['Hello', 'I sell handmade shoes'], { model: scripted(answer) })
    expect(record.business).toBe('handmade shoes')
  })
})
