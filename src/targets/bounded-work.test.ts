import { expect, test } from 'vitest'
import { TargetError } from '../core/target.ts'
import { createBoundedWork } from './bounded-work.ts'

/** Work that ends when it is told to, with whatever `end` gives or throws. */
const until = (end: () => unknown) => (signal: AbortSignal) =>
  new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => {
      try {
        resolve(end())
      } catch (error) {
        reject(error)
      }
    })
  })

const ends = (end: () => unknown) => createBoundedWork(20, 'the bot').run(undefined, until(end))

test('what knows, when its time is spent, that the bot was never reached is believed', async () => {
  const gone = new TargetError('unreachable', 'refused')
  await expect(
    ends(() => {
      throw gone
    }),
  ).rejects.toBe(gone)
})

test.each([
  ['throws its own error', () => Promise.reject(new Error('aborted'))],
  ['throws another error of the bot', () => Promise.reject(new TargetError('exception', 'x'))],
  ['gives a value after all', () => 'late'],
])('what %s when its time is spent has taken too long', async (_, end) => {
  await expect(ends(end)).rejects.toMatchObject({
    kind: 'timeout',
    message: 'the bot took more than 20 ms',
  })
})
