import { useNavigate } from '@tanstack/react-router'
import { useEffect, useMemo, useState } from 'react'
import { useShortcuts } from '../../parts/shortcuts.ts'
import type { ConversationsSearch } from './search.ts'
import type { Selection } from './use-selection.ts'

/** Keys to go through the list: returns the row that they act on, -1 before the first key. */
export function useListKeys({
  listed,
  total,
  search,
  selection,
  idsBetween,
}: {
  /** Changes with what is listed. */
  readonly listed: string
  readonly total: number
  readonly search: ConversationsSearch
  readonly selection: Selection
  idsBetween(first: number, last: number): Promise<string[]>
}): number {
  const [active, setActive] = useState(-1)
  const navigate = useNavigate()
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is listed is not read, its change is what counts
  useEffect(() => setActive(-1), [listed])
  const move = (by: number): void => setActive((at) => Math.max(0, Math.min(total - 1, at + by)))
  const open = async (): Promise<void> => {
    const [id] = active < 0 ? [] : await idsBetween(active, active)
    if (id !== undefined) void navigate({ to: '/conversation', search: { ...search, id } })
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the keys do follows from these
  const shortcuts = useMemo(
    () => [
      { keys: 'j', does: 'Next conversation of the list', run: () => move(1) },
      { keys: 'k', does: 'Previous conversation of the list', run: () => move(-1) },
      { keys: 'e', does: 'Open it', run: () => void open() },
      {
        keys: 'x',
        does: 'Choose it, or let it go',
        run: () => void (active >= 0 && selection.toggle(active, false)),
      },
      {
        keys: 'shift+x',
        does: 'Choose all up to it',
        run: () => void (active >= 0 && selection.toggle(active, true)),
      },
    ],
    [active, total, listed, selection],
  )
  useShortcuts(shortcuts)
  return active
}
