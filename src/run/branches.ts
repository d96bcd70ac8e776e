import { setMaxListeners } from 'node:events'

/** A signal for one piece of work among many that end together. */
export interface Branch {
  /** Aborts when the trunk does, with its reason. */
  readonly signal: AbortSignal
  /** To be called when the work has ended: the trunk forgets it. */
  close(): void
}

/**
 * Gives each piece of work a signal of its own under one that all share. A signal looks through all its listeners whenever
 * another comes or goes: with five hundred conversations at a time, that was a twentieth of a run. `AbortSignal.any` would
 * do, but in Node 20 the shared signal keeps something of each one made under it.
 */
export function createBranching(): (trunk: AbortSignal) => Branch {
  const trunks = new WeakMap<AbortSignal, () => Branch>()
  return (trunk) => {
    const grow = trunks.get(trunk) ?? growingFrom(trunk)
    trunks.set(trunk, grow)
    return grow()
  }
}

/** Listens to the trunk only while it has branches: a signal outlives what is held under it. */
function growingFrom(trunk: AbortSignal): () => Branch {
  const open = new Set<AbortController>()
  const onAbort = (): void => {
    for (const controller of open) controller.abort(trunk.reason)
  }
  return () => {
    const controller = new AbortController()
    if (trunk.aborted) controller.abort(trunk.reason)
    if (open.size === 0) {
      // Many may hold under one signal, each with its one listener; more than ten are no leak.
      setMaxListeners(0, trunk)
      trunk.addEventListener('abort', onAbort)
    }
    open.add(controller)
    return {
      signal: controller.signal,
      close() {
        open.delete(controller)
        if (open.size === 0) trunk.removeEventListener('abort', onAbort)
      },
    }
  }
}
