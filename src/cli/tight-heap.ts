import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'
import type { Worker } from 'node:worker_threads'

/** The half in use of the space for young objects, in MB: a quarter of what V8 would let it grow to. */
const YOUNG_SPACE = 4
/** As many rounds of objects kept for a moment as widen the space by far; more would mean that this V8 does not widen it. */
const MOST_ROUNDS = 40

/**
 * Keeps the memory of a run small. A conversation waits for its bot and its model longer than V8 keeps young objects apart,
 * so most of what it makes is collected with the old: the space for young objects is held at 4 MB, and the heap grows by
 * half of what is alive between two collections, where V8 would let it grow to four times as much.
 * The parser of HTTP answers, a WebAssembly function, is not optimised: that takes 27 MB once, and nothing is quicker for it.
 */
export function keepHeapTight(): void {
  setFlagsFromString('--heap-growing-percent=50')
  setFlagsFromString('--liftoff-only')
  setFlagsFromString(`--min-semi-space-size=${YOUNG_SPACE}`)
  widenYoungSpace()
  keepYoungSpace()
  process.off('worker', keepAgain)
  process.on('worker', keepAgain)
}

/** V8 takes a growth factor of 1 back whenever it makes another heap, which a thread has once it is online. */
function keepAgain(thread: Worker): void {
  thread.once('online', keepYoungSpace)
}

function keepYoungSpace(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
}

/** A space that exists is widened by V8 alone, at a collection that many young objects outlive: so some are kept. */
function widenYoungSpace(): void {
  const kept: number[][] = []
  let has = youngSpace()
  for (let round = 0; round < MOST_ROUNDS && has < YOUNG_SPACE; round++) {
    setFlagsFromString(`--semi-space-growth-factor=${Math.ceil(YOUNG_SPACE / has)}`)
    for (let i = 0; i < 25; i++) kept.push(new Array<number>(1000).fill(0))
    has = youngSpace()
  }
}

/** Its size in whole MB: what V8 reports lacks the heads of its pages. */
function youngSpace(): number {
  const space = getHeapSpaceStatistics().find((one) => one.space_name === 'new_space')
  if (space === undefined) return YOUNG_SPACE
  return Math.ceil((space.space_used_size + space.space_available_size) / 2 ** 20)
}
