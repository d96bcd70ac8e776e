import PQueue from 'p-queue'
import type { Queue } from './queue.ts'

/** All tasks in this process, `concurrency` at once, over p-queue. Waiting tasks are bounded, so a long plan costs no memory. */
export function createLocalQueue(concurrency: number): Queue {
  const queue = new PQueue({ concurrency })
  return {
    room: () => queue.onSizeLessThan(concurrency),
    add: (task) => {
      void queue.add(task)
    },
    idle: () => queue.onIdle(),
  }
}
