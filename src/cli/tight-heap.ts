import { setFlagsFromString } from 'node:v8'
import type { Worker } from 'node:worker_threads'

/**
 * Keeps the memory of a run small. A conversation waits for its bot and its model longer than V8 keeps young objects apart,
 * so most of what it makes is collected with the old: the space for young objects stays as small as it begins, and the
 * heap grows by two fifths of what is alive between two collections, where V8 would let it grow to four times as much.
 * The parser of HTTP answers, a WebAssembly function, is not optimised: that takes 27 MB once, and nothing is quicker for it.
 */
export function keepHeapTight(): void {
  tighten()
  process.off('worker', tightenAgain)
  process.on('worker', tightenAgain)
}

/** V8 takes a growth factor of 1 back whenever it makes another heap, which a thread has once it is online. */
function tightenAgain(thread: Worker): void {
  thread.once('online', tighten)
}

function tighten(): void {
  setFlagsFromString('--heap-growing-percent=40')
  setFlagsFromString('--semi-space-growth-factor=1')
  setFlagsFromString('--liftoff-only')
}
