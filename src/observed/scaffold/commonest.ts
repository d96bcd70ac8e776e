import { wordKey } from '../../core/fold.ts'

/** A text and how often it occurs, in whatever case and punctuation; in the commonest spelling. */
export interface Wording {
  readonly text: string
  readonly count: number
}

/** Texts that differ only in case, accents and punctuation, counted as one. */
export interface Wordings {
  add(text: string): void
  /** Commonest first; of equals the first seen. */
  top(most: number): Wording[]
  readonly total: number
}

export function createWordings(): Wordings {
  const found = new Map<string, Map<string, number>>()
  let total = 0
  return {
    add: (text) => {
      const key = wordKey(text)
      if (key === '') return
      total += 1
      const spelling = text.trim().replace(/\s+/gu, ' ')
      const spellings = found.get(key) ?? new Map<string, number>()
      found.set(key, spellings)
      spellings.set(spelling, (spellings.get(spelling) ?? 0) + 1)
    },
    top: (most) =>
      [...found.values()]
        .map(asOne)
        .sort((a, b) => b.count - a.count)
        .slice(0, most),
    get total() {
      return total
    },
  }
}

function asOne(spellings: ReadonlyMap<string, number>): Wording {
  const [text = ''] = [...spellings].sort((a, b) => b[1] - a[1])[0] ?? []
  return { text, count: [...spellings.values()].reduce((sum, count) => sum + count, 0) }
}
