import { describe, expect, it } from 'vitest'
import type { ChatModel } from '../../core/model.ts'
import { ModelError } from '../../core/model.ts'
import { createOnboarding } from './create-onboarding.ts'
import { reword } from './reword.ts'

const usage = { calls: 1, inputTokens: 0, outputTokens: 0, costUsd: 0 }
const signal = new AbortController().signal

/** A model that says what the function says to the last message it is sent. */
const wording = (say: (text: string) => string): ChatModel => ({
  name: 'wording',
  complete: async ({ messages }) => ({ text: say(messages.at(-1)?.content ?? ''), usage }),
})

const SUMMARY = 'Here it is:\nCountry: Spain\nMonthly sales: 12,000\nIs that right?'

describe('rewording', () => {
  it('takes words that keep figures, labelled lines and the question', async () => {
    const warmer = SUMMARY.replace('Here it is:', 'Lovely, this is what I have so far:')
    expect(
      await reword(
        wording(() => warmer),
        SUMMARY,
        signal,
      ),
    ).toBe(warmer)
  })

  it.each([
    ['a lost figure', SUMMARY.replace('12,000', '11,000')],
    ['a lost line', 'This is what I have. Monthly sales: 12,000\nIs that right?'],
    ['a lost question', SUMMARY.replace('Is that right?', 'All noted.')],
    ['an added figure', `You get 50 euros! ${SUMMARY}`],
    ['an essay', `${'Well, '.repeat(60)}${SUMMARY}`],
    ['nothing', ''],
  ])('keeps the template over words with %s', async (_what, worded) => {
    expect(
      await reword(
        wording(() => worded),
        SUMMARY,
        signal,
      ),
    ).toBe(SUMMARY)
  })

  it('keeps the template when the model fails', async () => {
    const failing: ChatModel = {
      name: 'failing',
      complete: () => Promise.reject(new ModelError('server_error', 'down')),
    }
    expect(await reword(failing, SUMMARY, signal)).toBe(SUMMARY)
  })

  it('is what the bot says when it has a model', async () => {
    // The same model is asked to understand and to word: an answer that is no JSON leaves understanding to the rules.
    const model = wording((text) => (text.startsWith('Stage:') ? 'no idea' : `Gladly! ${text}`))
    const session = await createOnboarding({ model }).open({
      conversationId: '1',
      variables: {},
      signal,
    })
    const [reply] = await session.send({ text: 'I sell handmade shoes' }, { signal })
    expect(reply?.text).toMatch(/^Gladly! .*handmade shoes/u)
    expect(reply?.stage).toBe('channel')
  })
})
