import { expect, it } from 'vitest'
import { createLocalQueue } from './local.ts'

const FIRST_DONE = 'the first is done'
const SECOND_BEGINS = 'the second begins'

it.each([
  [
    'that is over leaves its place to another, and is waited for',
    true,
    [SECOND_BEGINS, FIRST_DONE],
  ],
  ['that does not say so keeps its place until it is done', false, [FIRST_DONE, SECOND_BEGINS]],
])('a task %s', async (_what, saysSo, expected) => {
  const queue = createLocalQueue(1)
  const seen: string[] = []
  queue.add(async (over) => {
    if (saysSo) over()
    await new Promise((resolve) => setImmediate(resolve))
    seen.push(FIRST_DONE)
  })
  queue.add(async () => {
    seen.push(SECOND_BEGINS)
  })
  await queue.idle()
  expect(seen).toEqual(expected)
})
