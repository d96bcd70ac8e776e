import { expect, test } from 'vitest'
import { createOnboarding } from './create-onboarding.ts'
import { talk } from './talk.case.ts'

const signal = new AbortController().signal

test.each([
  [[], undefined],
  [['session_shared' as const], 'handmade shoes'],
])('with %j a session knows of the one before: %s', async (defects, business) => {
  const bot = createOnboarding({ defects })
  const first = await bot.open({ conversationId: 'a', variables: {}, signal })
  await first.send({ text: 'Hello' }, { signal })
  await first.send({ text: 'I sell handmade shoes' }, { signal })
  const second = await bot.open({ conversationId: 'b', variables: {}, signal })
  const record: unknown = await second.record?.()
  expect(record).toHaveProperty('status', 'open')
  expect((record as { business?: string }).business).toBe(business)
})

test('a server that is down stays down', async () => {
  const bot = createOnboarding({ defects: [{ id: 'server_down', rate: 1 }] })
  const session = await bot.open({ conversationId: 'a', variables: {}, signal })
  for (const text of ['Hello', 'I sell handmade shoes']) {
    await expect(session.send({ text }, { signal })).rejects.toThrow('503')
  }
})

test('a lost reply has no words', async () => {
  const { last } = await talk(['Hello'], { defects: [{ id: 'reply_lost', rate: 1 }] })
  expect(last).toMatchObject({ text: '', quickReplies: [] })
})
