import PQueue from 'p-queue'
import type { Queue } from './queue.ts'

/** All tasks in this process, `concurrency` at once, over p-queue. Waiting tasks are bounded, so a long plan costs no memory. */
export function createLocalQueue(concurrency: number): Queue {
  const queue = new PQueue({ concurrency })
  const open = new Set<Promise<void>>()
  const placed = (task: (over: () => void) => Promise<void>): Promise<void> =>
    new Promise((over) => {
      const done = task(over).then(() => {
        open.delete(done)
        over()
      })
      open.add(done)
    })
  return {
    room: () => queue.onSizeLessThan(concurrency),
    add: (task) => {
      void queue.add(() => placed(task))
    },
    idle: async () => {
      await queue.onIdle()
      await Promise.all(open)
    },
  }
}
