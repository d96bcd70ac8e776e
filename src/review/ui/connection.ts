let silent = false
const listeners = new Set<() => void>()

/** Told by every request whether the server answered. */
export function heard(answered: boolean): void {
  if (silent === !answered) return
  silent = !answered
  for (const listener of listeners) listener()
}

/** Whether the last request was not answered. */
export function isSilent(): boolean {
  return silent
}

/** Calls back whenever that changes; returns how to stop. */
export function watchConnection(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
