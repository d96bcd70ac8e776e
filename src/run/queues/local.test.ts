import { expect, it } from 'vitest'
import { createLocalQueue } from './local.ts'

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

it('a task that is over leaves its place to another, and is waited for', async () => {
  const queue = createLocalQueue(1)
  const seen: string[] = []
  queue.add(async (over) => {
    over()
    await nextTurn()
    seen.push('the first is done')
  })
  queue.add(async () => {
    seen.push('the second begins')
  })
  await queue.idle()
  expect(seen).toEqual(['the second begins', 'the first is done'])
})

it('a task that does not say so keeps its place until it is done', async () => {
  const queue = createLocalQueue(1)
  const seen: string[] = []
  queue.add(async () => {
    await nextTurn()
    seen.push('the first is done')
  })
  queue.add(async () => {
    seen.push('the second begins')
  })
  await queue.idle()
  expect(seen).toEqual(['the first is done', 'the second begins'])
})
