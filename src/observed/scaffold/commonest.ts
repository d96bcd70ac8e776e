import { wordKey } from '../../core/fold.ts'

/** Texts that differ only in case, accents and punctuation counted as one, in the spelling first seen. */
export interface Wordings {
  add(text: string): void
  /** Commonest first; of equals the first seen. */
  top(most: number): { readonly text: string; readonly count: number }[]
  readonly total: number
}

export function createWordings(): Wordings {
  const found = new Map<string, { text: string; count: number }>()
  let total = 0
  return {
    add: (text) => {
      const key = wordKey(text)
      if (key === '') return
      total += 1
      const known = found.get(key)
      if (known) known.count += 1
      else found.set(key, { text: text.trim().replace(/\s+/gu, ' '), count: 1 })
    },
    top: (most) => [...found.values()].sort((a, b) => b.count - a.count).slice(0, most),
    get total() {
      return total
    },
  }
}
