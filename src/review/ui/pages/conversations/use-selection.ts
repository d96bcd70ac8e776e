import { useCallback, useEffect, useState } from 'react'

/** What is chosen of a list: single conversations, or all that the filter lets through. */
export interface Selection {
  readonly ids: ReadonlySet<string>
  readonly all: boolean
  /** Chooses one or lets it go; with `range`, chooses all from the one that was last. */
  toggle(index: number, range: boolean): Promise<void>
  chooseAll(): void
  clear(): void
}

/** A selection that ends when what is `listed` changes. `idsBetween` tells who stands from one place to another. */
export function useSelection(
  listed: string,
  idsBetween: (from: number, to: number) => Promise<string[]>,
): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  const [all, setAll] = useState(false)
  const [last, setLast] = useState<number>()
  const clear = useCallback(() => {
    setIds(new Set())
    setAll(false)
    setLast(undefined)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is listed is not read, its change is what counts
  useEffect(clear, [clear, listed])
  return {
    ids,
    all,
    async toggle(index, range) {
      const from = range && last !== undefined ? last : index
      setLast(index)
      const between = await idsBetween(Math.min(from, index), Math.max(from, index))
      setAll(false)
      setIds((before) => (range ? new Set([...before, ...between]) : turned(before, between)))
    },
    chooseAll: () => setAll(true),
    clear,
  }
}

function turned(before: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> {
  const next = new Set(before)
  for (const id of ids) if (!next.delete(id)) next.add(id)
  return next
}
