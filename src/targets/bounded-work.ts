import { setMaxListeners } from 'node:events'
import { TargetError } from '../core/target.ts'

/** Runs work that must end in time; one piece after another, never two at once. */
export interface BoundedWork {
  /**
   * Gives `work` a signal that aborts when the time is spent or `outer` aborts.
   * Rejects with a `TargetError` of kind `timeout` in the first case, with `outer`'s reason in the second,
   * whether or not `work` heeds the signal. Work that ends at once when its time is spent, saying that the bot was
   * unreachable, is believed: it knows what the time was spent on.
   */
  run<T>(outer: AbortSignal | undefined, work: (signal: AbortSignal) => T | Promise<T>): Promise<T>
}

/**
 * Bounds work by `timeoutMs`. One abort controller serves until it has fired: making one for each turn would cost
 * more than the rest of the guard.
 */
export function createBoundedWork(timeoutMs: number, subject: string): BoundedWork {
  let controller = new AbortController()
  let known: AbortSignal | undefined
  return {
    run(outer, work) {
      if (outer?.aborted) return Promise.reject(outer.reason)
      if (outer !== undefined && outer !== known) {
        // A signal may bound many conversations at once; more than ten listeners are no leak.
        setMaxListeners(0, outer)
        known = outer
      }
      if (controller.signal.aborted) controller = new AbortController()
      const current = controller
      return new Promise((resolve, reject) => {
        const giveUp = (reason: unknown): void => {
          finish()
          reject(reason)
          current.abort(reason)
        }
        let late: TargetError | undefined
        const expire = (): void => {
          late = new TargetError('timeout', `${subject} took more than ${timeoutMs} ms`)
          current.abort(late)
          // Work that heeds the signal has its say in the promises that settle before.
          setImmediate(() => giveUp(late))
        }
        const timer = setTimeout(expire, timeoutMs)
        const onAbort = (): void => giveUp(outer?.reason)
        const finish = (): void => {
          clearTimeout(timer)
          outer?.removeEventListener('abort', onAbort)
        }
        outer?.addEventListener('abort', onAbort, { once: true })
        start(work, current.signal).then(
          (value) => {
            finish()
            if (late === undefined) resolve(value)
            else reject(late)
          },
          (error: unknown) => {
            finish()
            reject(late === undefined || isUnreachable(error) ? error : late)
          },
        )
      })
    },
  }
}

/** A function that throws at once rejects like one that throws later. */
function start<T>(work: (signal: AbortSignal) => T | Promise<T>, signal: AbortSignal): Promise<T> {
  try {
    return Promise.resolve(work(signal))
  } catch (error) {
    return Promise.reject(error)
  }
}

function isUnreachable(error: unknown): boolean {
  return error instanceof TargetError && error.kind === 'unreachable'
}
