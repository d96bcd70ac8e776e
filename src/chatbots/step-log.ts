import type { Clock } from '../core/clock.ts'
import type { Step } from '../core/message.ts'

/** The steps of one reply as they are gone through. */
export interface StepLog<Name extends string> {
  readonly all: Step[]
  done(name: Name, status: string, output?: unknown): void
}

/** A log without steps. Times are only told with a clock; `extraMs` is added to each. */
export function createStepLog<Name extends string>(
  clock: Clock | undefined,
  extraMs = 0,
): StepLog<Name> {
  const all: Step[] = []
  let since = clock?.now() ?? 0
  return {
    all,
    done(name, status, output) {
      const now = clock?.now() ?? 0
      const timed = clock !== undefined || extraMs > 0
      all.push({
        name,
        status,
        ...(timed ? { ms: now - since + extraMs } : {}),
        ...(output === undefined ? {} : { output }),
      })
      since = now
    },
  }
}
