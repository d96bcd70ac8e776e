import { useHotkeys } from '@mantine/hooks'
import { useEffect } from 'react'

/** One key, or several after each other, and what it does. */
export interface Shortcut {
  readonly keys: string
  readonly does: string
}

/** A key of one page. */
export interface PageShortcut extends Shortcut {
  run(): void
}

const shown = new Set<readonly Shortcut[]>()

/** Keys of the page that is open, for the sheet that tells them. */
export function shownShortcuts(): readonly Shortcut[] {
  return [...shown].flat()
}

/** Listens to keys while what they are for is on the page; not while somebody types. */
export function useShortcuts(shortcuts: readonly PageShortcut[]): void {
  useHotkeys(shortcuts.map(({ keys, run }) => [keys, run]))
  useEffect(() => {
    shown.add(shortcuts)
    return () => {
      shown.delete(shortcuts)
    }
  }, [shortcuts])
}
