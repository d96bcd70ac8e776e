import { setMaxListeners } from 'node:events'
import type { MessagePort } from 'node:worker_threads'
import { AppError } from '../../core/errors.ts'
import type { Hold } from '../hold.ts'
import { type FromThread, type Held, plainError, type ToThread } from './messages.ts'

/** Conversations told of at once at most, and milliseconds that a finished one waits for it at most. */
const BATCH = 8
const WAIT_MS = 20

/** The thread's side of `startThread`: holds what it is told to until it is told that nothing more will come. */
export function serveHolds(port: MessagePort, hold: Hold, close: () => Promise<void>): void {
  const drop = new AbortController()
  setMaxListeners(0, drop.signal)
  const tell = createTeller(port)
  port.on('message', (told: ToThread) => {
    if (told.kind === 'drop') drop.abort(new AppError('interrupted', 'dropped'))
    if (told.kind === 'close')
      void close().finally(() => port.postMessage({ kind: 'closed' } satisfies FromThread))
    if (told.kind !== 'hold') return
    const { id } = told.spec
    hold(told.spec, drop.signal).then(
      (packed) => tell(packed === undefined ? { id } : { id, packed }),
      (thrown: unknown) => tell({ id, error: plainError(thrown) }),
    )
  })
  port.postMessage({ kind: 'ready' } satisfies FromThread)
}

/** Gathers what is to be told: waking the other thread costs more than what it is told. */
function createTeller(port: MessagePort): (held: Held) => void {
  let waiting: Held[] = []
  let timer: NodeJS.Timeout | undefined
  const flush = (): void => {
    clearTimeout(timer)
    timer = undefined
    port.postMessage({ kind: 'held', all: waiting } satisfies FromThread)
    waiting = []
  }
  return (held) => {
    waiting.push(held)
    if (waiting.length >= BATCH) flush()
    else timer ??= setTimeout(flush, WAIT_MS)
  }
}
